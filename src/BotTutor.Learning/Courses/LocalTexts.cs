namespace BotTutor.Learning.Courses;

/// <summary>A text that a person reads, in each language of its course; the first one is the default.</summary>
public sealed class LocalTexts(IReadOnlyList<KeyValuePair<string, string>> texts)
{
    public IReadOnlyList<KeyValuePair<string, string>> All => texts;

    public static LocalTexts Of(string indonesian, string english) => new([new("id", indonesian), new("en", english)]);

    /// <summary>Picks the text of a language such as <c>en</c> or <c>en-GB</c>, and the default for one that the course does not have.</summary>
    public string In(string? language) => texts.FirstOrDefault(text => IsOf(text.Key, language)) is { Value: { } found } ? found : texts[0].Value;

    public override string ToString() => texts[0].Value;

    private static bool IsOf(string language, string? wanted) =>
        wanted is not null
        && wanted.StartsWith(language, StringComparison.OrdinalIgnoreCase)
        && (wanted.Length == language.Length || wanted[language.Length] is '-' or '_');
}
