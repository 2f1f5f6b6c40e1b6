using System.Text.RegularExpressions;

namespace BotTutor.Conversation.Assistant;

/// <summary>What a model wrote, without what models write around an answer.</summary>
internal static partial class AnswerText
{
    /// <returns>The answer, or null when the model says that it knows none.</returns>
    public static string? Of(string written)
    {
        var text = Thinking().Replace(written, "").ReplaceLineEndings("\n");
        text = Pictures().Replace(Emphasis().Replace(text, ""), "");
        text = Bullets().Replace(text, "• ");
        text = Blanks().Replace(text, " ").Trim().Trim('"', '“', '”').Trim();
        text = EmptyLines().Replace(text, "\n");
        return NoAnswer().IsMatch(text) ? null : text;
    }

    [GeneratedRegex(@"<think(?:ing)?>.*?(?:</think(?:ing)?>|\z)", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Thinking();

    [GeneratedRegex(@"\*\*|__|^\#+\s*", RegexOptions.Multiline)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"^\s*[-*]\s+", RegexOptions.Multiline)]
    private static partial Regex Bullets();

    [GeneratedRegex(@"[\p{Cs}\p{So}\uFE0F\u200D]+")]
    private static partial Regex Pictures();

    [GeneratedRegex(@"[^\S\n]{2,}")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex EmptyLines();

    [GeneratedRegex(@"\A\W*(?:TIDAK ADA|TIDAK TAHU|NONE)\W*\z|\bTIDAK ADA\b|\bNONE\b")]
    private static partial Regex NoAnswer();
}
