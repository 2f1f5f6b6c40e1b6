using System.Text.RegularExpressions;

namespace BotTutor.Dialogs.Recognizers;

/// <summary>Regular expressions of authors, whatever the case of letters; compiled once each, and kept from running for ever.</summary>
internal static class Pattern
{
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(250);

    /// <exception cref="ArgumentException">It is not a regular expression.</exception>
    public static Regex Compile(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Compiled, Longest);

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
