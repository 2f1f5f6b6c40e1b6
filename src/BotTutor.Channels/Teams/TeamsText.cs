using System.Text;
using System.Text.RegularExpressions;

namespace BotTutor.Channels.Teams;

/// <summary>Text as Teams shows it, in pieces that it takes.</summary>
internal static partial class TeamsText
{
    /// <summary>In the Markdown of Teams only an empty line begins a new one. Authors mean what they wrote.</summary>
    public static string WithLineBreaks(string text) => LineEnd().Replace(text, "\n\n");

    /// <summary>Cuts at the end of a paragraph, a line or a word, and never within a letter.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">The most that a piece may take as JSON, in UTF-16 units.</param>
    public static IReadOnlyList<string> Split(string text, int most)
    {
        List<string> pieces = [];
        var rest = text.Trim();
        while (End(rest, most) is var end && end < rest.Length)
        {
            var cut = Cut(rest, end);
            pieces.Add(rest[..cut].TrimEnd());
            rest = rest[cut..].TrimStart();
        }

        pieces.Add(rest);
        return [.. pieces.Where(piece => piece.Length > 0)];
    }

    private static int End(string text, int most)
    {
        var cost = 0;
        var place = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            cost += CostOf(rune);
            if (cost > most)
            {
                break;
            }

            place += rune.Utf16SequenceLength;
        }

        return place;
    }

    private static int CostOf(Rune rune) => rune.Value switch
    {
        '"' or '\\' or '\n' or '\r' or '\t' => 2,
        < ' ' or (>= 0x7F and < 0xA0) or 0x2028 or 0x2029 => 6,
        > 0xFFFF => 12,
        _ => 1,
    };

    private static int Cut(string text, int end)
    {
        foreach (var sign in (ReadOnlySpan<string>)["\n\n", "\n", " "])
        {
            var place = text.LastIndexOf(sign, end - 1, end, StringComparison.Ordinal);
            if (place > end / 2)
            {
                return place + sign.Length > end ? place : place + sign.Length;
            }
        }

        return end;
    }

    [GeneratedRegex(@"[ \t]*(?:\r?\n)+")]
    private static partial Regex LineEnd();
}
