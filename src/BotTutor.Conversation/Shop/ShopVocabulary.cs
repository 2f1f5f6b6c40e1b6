using BotTutor.Dialogs;
using BotTutor.LanguageUnderstanding;
using BotTutor.Shop.Products;
using BotTutor.Shop.Profiles;
using Microsoft.Bot.Builder;

namespace BotTutor.Conversation.Shop;

/// <summary>Lends the names of the shop's goods and cities to whoever reads a message.</summary>
internal sealed class ShopVocabulary(ShopSettings settings, ICatalogs catalogs, IShops shops, ShopVocabularyCache cache) : IVocabularySource
{
    public async ValueTask<Vocabulary> GetAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var catalog = await catalogs.FindAsync(settings.Shop, cancellationToken);
        return catalog is null
            ? Vocabulary.Empty
            : await cache.GetAsync(catalog.Shop, catalog.Edition, async () => GoodsVocabulary.Of(catalog, await shops.FindAsync(settings.Shop, cancellationToken)));
    }
}
