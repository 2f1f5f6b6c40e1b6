using System.Collections.Concurrent;
using BotTutor.LanguageUnderstanding;
using BotTutor.Shop;

namespace BotTutor.Conversation.Shop;

/// <summary>Keeps each shop's vocabulary until its content changes, because the index behind it is costly to build.</summary>
internal sealed class ShopVocabularyCache
{
    private readonly ConcurrentDictionary<ShopId, (string Edition, Vocabulary Vocabulary)> _kept = new();

    public async ValueTask<Vocabulary> GetAsync(ShopId shop, string edition, Func<Task<Vocabulary>> build)
    {
        if (_kept.TryGetValue(shop, out var kept) && kept.Edition == edition)
        {
            return kept.Vocabulary;
        }

        var built = await build();
        _kept[shop] = (edition, built);
        return built;
    }
}
