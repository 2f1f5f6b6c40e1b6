using BotTutor.LanguageUnderstanding.Entities;
using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding;

/// <summary>Reads entities out of a message without a <c>.lu</c> file, for whoever asks for one value only.</summary>
public static class PrebuiltEntities
{
    private const int MostCharacters = 2000;

    /// <summary>Gets the names that <c>@ prebuilt</c> takes.</summary>
    public static IReadOnlyList<string> Names => Prebuilts.Names;

    /// <summary>Finds the values of some entities in a message. Names that are no prebuilt entity find nothing.</summary>
    public static IReadOnlyList<RecognizedEntity> Read(string text, IReadOnlyList<string> names, RecognitionContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(context);
        var read = text.Length > MostCharacters ? text[..MostCharacters] : text;
        var normalizer = new Normalizer(context.Vocabulary.Index.Words, new WordIndex([]));
        var wanted = names.Where(Prebuilts.Knows).Select(Prebuilts.CanonicalName).ToHashSet(StringComparer.Ordinal);
        return [.. EntityReader.Recognized(EntityReader.Read(new Message(text, normalizer.Read(read)), context), wanted)];
    }
}
