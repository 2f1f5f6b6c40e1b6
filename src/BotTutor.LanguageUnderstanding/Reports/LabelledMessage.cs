namespace BotTutor.LanguageUnderstanding.Reports;

/// <summary>A message with the intent that a person gave it.</summary>
public sealed record LabelledMessage(string Intent, string Text)
{
    /// <summary>Reads lines of an intent, a tab and a message. Empty lines and lines with <c>#</c> in front are passed over.</summary>
    /// <exception cref="FormatException">A line has no tab.</exception>
    public static IReadOnlyList<LabelledMessage> Read(IEnumerable<string> lines) =>
        [.. lines.Where(line => line.Length > 0 && line[0] != '#').Select(Parsed)];

    private static LabelledMessage Parsed(string line) => line.IndexOf('\t', StringComparison.Ordinal) is var tab and > 0
        ? new LabelledMessage(line[..tab], line[(tab + 1)..])
        : throw new FormatException($"A labelled message is an intent, a tab and the message; there is no tab in \"{line}\".");
}
