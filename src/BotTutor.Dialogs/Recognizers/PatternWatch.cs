using System.Diagnostics;
using System.Text.RegularExpressions;

namespace BotTutor.Dialogs.Recognizers;

/// <summary>Keeps the regular expressions of one message within their time: each, and all together.</summary>
/// <param name="limits">How long one may search; all together may search four times as long.</param>
/// <param name="reached">Hears which pattern was too slow.</param>
internal sealed class PatternWatch(DialogLimits limits, Action<string> reached)
{
    private const int AllTogether = 4;
    private const string FindsNothing = "(?!)";
    private TimeSpan _spent;

    /// <summary>All matches; none where the search takes too long.</summary>
    public IReadOnlyList<Match> Matches(Regex regex, string text)
    {
        if (_spent > limits.PatternTime * AllTogether)
        {
            reached($"The patterns of this message took {_spent.TotalMilliseconds:0} ms all together; the rest of them find nothing in it.");
            return [];
        }

        var begun = Stopwatch.GetTimestamp();
        var found = new List<Match>();
        try
        {
            for (var match = regex.Match(text); match.Success; match = match.NextMatch())
            {
                found.Add(match);
                if (Stopwatch.GetElapsedTime(begun) > limits.PatternTime)
                {
                    return TooSlow(regex);
                }
            }

            return found;
        }
        catch (RegexMatchTimeoutException)
        {
            return TooSlow(regex);
        }
        finally
        {
            _spent += Stopwatch.GetElapsedTime(begun);
        }
    }

    /// <summary>Compiles a pattern for these limits. What is no pattern, as was told at load, finds nothing.</summary>
    public Regex Compile(string pattern) => Pattern.Compile(Pattern.Complaint(pattern) is null ? pattern : FindsNothing, limits.PatternTime);

    private IReadOnlyList<Match> TooSlow(Regex regex)
    {
        reached($"The pattern '{regex}' was given up after {limits.PatternTime.TotalMilliseconds:0} ms: it finds nothing in this message.");
        return [];
    }
}
