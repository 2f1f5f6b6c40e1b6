using System.Text;

namespace BotTutor.Learning.Attempts;

/// <summary>
/// How a course's phrases are compared with what somebody wrote: in lower case; whatever is no letter or digit, and every border between
/// a letter and a digit, counts as one blank; a word that ends in <c>*</c> may go on.
/// </summary>
internal static class Phrases
{
    private const char Open = '*';
    private const int FewestForSlip = 5;

    /// <summary>Whether the phrase's words stand next to each other in the text.</summary>
    public static bool Occurs(string phrase, string text)
    {
        var (wanted, words) = (Words(phrase, keepOpen: true), Words(text, keepOpen: false));
        return wanted.Count > 0
            && Enumerable.Range(0, Math.Max(0, words.Count - wanted.Count + 1)).Any(start => StandsAt(wanted, words, start));
    }

    public static bool Equal(string phrase, string text)
    {
        var (wanted, words) = (Words(phrase, keepOpen: true), Words(text, keepOpen: false));
        return wanted.Count > 0 && wanted.Count == words.Count && StandsAt(wanted, words, 0);
    }

    /// <summary>Whether the text differs by one letter, too many, missing or another one, from a phrase of at least 5 letters.</summary>
    public static bool IsSlip(string phrase, string text)
    {
        var (wanted, written) = (string.Join(' ', Words(phrase, keepOpen: false)), string.Join(' ', Words(text, keepOpen: false)));
        if (wanted.Count(char.IsLetter) < FewestForSlip || Math.Abs(wanted.Length - written.Length) > 1)
        {
            return false;
        }

        var start = wanted.Zip(written).TakeWhile(pair => pair.First == pair.Second).Count();
        var rest = Math.Min(wanted.Length, written.Length) - start;
        var end = wanted.Reverse().Zip(written.Reverse()).Take(rest).TakeWhile(pair => pair.First == pair.Second).Count();
        return Math.Max(wanted.Length, written.Length) - start - end <= 1 && !DiffersInDigits(wanted, written);
    }

    /// <summary>Another number is no slip of the pen.</summary>
    private static bool DiffersInDigits(string wanted, string written) =>
        !wanted.Where(char.IsDigit).SequenceEqual(written.Where(char.IsDigit));

    private static bool StandsAt(List<string> wanted, List<string> words, int start) =>
        wanted.Select((word, index) => word[^1] == Open
            ? words[start + index].StartsWith(word[..^1], StringComparison.Ordinal)
            : words[start + index] == word).All(fits => fits);

    private static List<string> Words(string text, bool keepOpen)
    {
        var spaced = new StringBuilder(text.Length + 8);
        var before = ' ';
        foreach (var sign in text.Normalize().ToLowerInvariant())
        {
            var isWord = char.IsLetterOrDigit(sign) || (keepOpen && sign == Open && char.IsLetterOrDigit(before));
            if (isWord && char.IsLetterOrDigit(before) && sign != Open && char.IsDigit(sign) != char.IsDigit(before))
            {
                spaced.Append(' ');
            }

            spaced.Append(isWord ? sign : ' ');
            before = isWord ? sign : ' ';
        }

        return [.. spaced.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }
}
