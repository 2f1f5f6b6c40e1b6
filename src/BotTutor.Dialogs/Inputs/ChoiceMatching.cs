using System.Globalization;
using BotTutor.Dialogs.Recognizers;

namespace BotTutor.Dialogs.Inputs;

/// <summary>How choices may be named.</summary>
public sealed record ChoiceRecognition
{
    /// <summary>Gets whether the value itself does not count, only its synonyms.</summary>
    public bool NoValue { get; init; }

    /// <summary>Gets whether the title of the button does not count.</summary>
    public bool NoAction { get; init; }

    public bool RecognizeNumbers { get; init; } = true;

    public bool RecognizeOrdinals { get; init; } = true;
}

/// <summary>Finds which choice a message means: by its name, a synonym, or its number.</summary>
internal static class ChoiceMatching
{
    /// <summary>How many other words may stand between the words of a name.</summary>
    private const int MostBetween = 2;

    public static Choice? Find(string text, IReadOnlyList<Choice> choices, string locale, ChoiceRecognition how) =>
        ByName(text, choices, how) ?? ByNumber(text, choices, locale, how);

    private static Choice? ByName(string text, IReadOnlyList<Choice> choices, ChoiceRecognition how)
    {
        var said = Words(text);
        Choice? best = null;
        var score = 0;
        foreach (var choice in choices)
        {
            foreach (var name in choice.NamesFor(how))
            {
                var words = Words(name);
                if (words.Length > score && Holds(said, words))
                {
                    (best, score) = (choice, words.Length);
                }
                else if (words.Length == 0 && name.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase))
                {
                    return choice;
                }
            }
        }

        return best;
    }

    private static bool Holds(string[] said, string[] words)
    {
        if (words.Length == 0)
        {
            return false;
        }

        for (var start = 0; start < said.Length; start++)
        {
            var place = start;
            var found = 0;
            while (found < words.Length)
            {
                var next = Array.FindIndex(said, place, word => word.Equals(words[found], StringComparison.OrdinalIgnoreCase));
                if (next < 0 || (found == 0 ? next != start : next - place > MostBetween))
                {
                    break;
                }

                place = next + 1;
                found++;
            }

            if (found == words.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static Choice? ByNumber(string text, IReadOnlyList<Choice> choices, string locale, ChoiceRecognition how)
    {
        if (how.RecognizeOrdinals)
        {
            foreach (var result in TextReaders.Read(ValueSort.Ordinal, text, locale))
            {
                if (At(result.Resolution?.GetValueOrDefault("value")?.ToString(), choices) is { } choice)
                {
                    return choice;
                }
            }
        }

        return how.RecognizeNumbers && NumberReading.Read(text, locale).AsInteger() is { } number ? At(number.ToString(CultureInfo.InvariantCulture), choices) : null;
    }

    private static Choice? At(string? number, IReadOnlyList<Choice> choices) =>
        int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var place) && place >= 1 && place <= choices.Count
            ? choices[place - 1]
            : null;

    private static string[] Words(string text)
    {
        var spaced = string.Concat(text.Select(character => char.IsLetterOrDigit(character) ? character : ' '));
        return spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
