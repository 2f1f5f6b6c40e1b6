using BotTutor.LanguageUnderstanding.Entities;

namespace BotTutor.LanguageUnderstanding;

/// <summary>
/// The names in use while a message is read: a shop's products and variants, places that it serves.
/// Its index is built once, on first use; keep an instance for as long as the names do not change.
/// </summary>
public sealed class Vocabulary(IReadOnlyList<VocabularyEntry> entries)
{
    private readonly Lazy<VocabularyIndex> _index = new(() => new VocabularyIndex(entries));

    /// <summary>Gets a vocabulary without names.</summary>
    public static Vocabulary Empty { get; } = new([]);

    public IReadOnlyList<VocabularyEntry> Entries { get; } = entries;

    internal VocabularyIndex Index => _index.Value;
}
