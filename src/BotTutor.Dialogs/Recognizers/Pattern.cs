using System.Text.RegularExpressions;

namespace BotTutor.Dialogs.Recognizers;

/// <summary>Regular expressions of authors, whatever the case of letters; compiled once each, and kept from running for ever.</summary>
internal static class Pattern
{
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(250);

    /// <exception cref="ArgumentException">It is not a regular expression.</exception>
    public static Regex Compile(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Compiled, Longest);

    /// <summary>Why a pattern is none; null where it is one.</summary>
    public static string? Complaint(string pattern)
    {
        try
        {
            Compile(pattern);
            return null;
        }
        catch (ArgumentException broken)
        {
            return broken.Message;
        }
    }

    /// <summary>All matches; none where the search would take too long.</summary>
    public static IReadOnlyList<Match> Matches(Regex regex, string text)
    {
        try
        {
            return [.. regex.Matches(text).Cast<Match>()];
        }
        catch (RegexMatchTimeoutException)
        {
            return [];
        }
    }
}
