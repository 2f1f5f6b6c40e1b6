namespace BotTutor.Diagnostics;

/// <summary>What an author wrote, as a message quotes it.</summary>
public static class Quotation
{
    /// <param name="text">What was written.</param>
    /// <param name="longest">The most characters that are quoted; where more were written, the last three are dots.</param>
    public static string Short(string text, int longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= longest ? text : string.Concat(text.AsSpan(0, longest - 3), "...");
    }
}
