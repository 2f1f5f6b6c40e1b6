using System.Text.RegularExpressions;

namespace BotTutor.Dialogs.Recognizers;

/// <summary>Regular expressions of authors, whatever the case of letters; compiled once each, and kept from running for ever.</summary>
internal static class Pattern
{
    /// <exception cref="ArgumentException">It is not a regular expression.</exception>
    public static Regex Compile(string pattern, TimeSpan longest) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Compiled, longest);

    /// <summary>Why a pattern is none; null where it is one.</summary>
    public static string? Complaint(string pattern)
    {
        try
        {
            Compile(pattern, DialogLimits.Default.PatternTime);
            return null;
        }
        catch (ArgumentException broken)
        {
            return broken.Message;
        }
    }
}
