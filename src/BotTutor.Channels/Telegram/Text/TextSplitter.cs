using System.Globalization;

namespace BotTutor.Channels.Telegram.Text;

/// <summary>Cuts a text into parts that the platform takes, where a reader would pause.</summary>
internal static class TextSplitter
{
    /// <summary>The most that markup may add to a part; the platform refuses more than about this, however short the words are.</summary>
    private const int MostMarkup = 9_000;

    private static readonly string[] Pauses = ["\n\n", "\n", ". ", "! ", "? ", ", ", " "];

    /// <param name="text">The text.</param>
    /// <param name="most">How many UTF-16 units a part may have.</param>
    public static IReadOnlyList<RichText> Split(RichText text, int most)
    {
        var parts = new List<RichText>();
        for (var rest = text.Trimmed(); rest.Length > 0;)
        {
            var cut = Cut(rest, most);
            parts.Add(rest.Slice(0, cut).Trimmed());
            rest = rest.Slice(cut, rest.Length - cut).Trimmed();
        }

        return parts;
    }

    private static int Cut(RichText text, int most)
    {
        var cut = text.Length <= most ? text.Length : Pause(text.Plain, most);
        while (cut > 1 && TelegramHtml.Write(text.Slice(0, cut)).Length - cut > MostMarkup)
        {
            cut = Pause(text.Plain, cut / 2);
        }

        return cut;
    }

    /// <summary>The last pause that leaves a part at least half full; without one, the last place between two letters as people see them.</summary>
    private static int Pause(string text, int most)
    {
        foreach (var pause in Pauses)
        {
            var place = text.LastIndexOf(pause, most - 1, most, StringComparison.Ordinal);
            if (place >= most / 2)
            {
                return place + pause.Length;
            }
        }

        return BetweenLetters(text, most);
    }

    private static int BetweenLetters(string text, int most)
    {
        // A letter with its marks is rarely longer than this.
        const int LongestLetter = 64;
        var begin = Math.Max(0, most - LongestLetter);
        if (begin > 0 && char.IsLowSurrogate(text[begin]))
        {
            begin--;
        }

        var place = begin;
        while (place < most)
        {
            var length = StringInfo.GetNextTextElementLength(text, place);
            if (place + length > most)
            {
                break;
            }

            place += length;
        }

        if (place > begin)
        {
            return place;
        }

        return char.IsHighSurrogate(text[most - 1]) && most > 1 ? most - 1 : most;
    }
}
