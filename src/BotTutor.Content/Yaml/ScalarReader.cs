using System.Globalization;
using BotTutor.Diagnostics;

namespace BotTutor.Content.Yaml;

/// <summary>Reads one value as what it should be. A value that is left out was reported before, and reads as empty.</summary>
internal readonly struct ScalarReader(YamlNode? node, string key, ContentReport report)
{
    // Enough for a paragraph; a message in a chat is shorter still.
    private const int LongestText = 500;

    public SourceRange Range => node?.Range ?? SourceRange.Whole;

    public bool IsThere => node is not null;

    /// <summary>A text that is not empty.</summary>
    public string AsText()
    {
        var text = Raw();
        if (text is null)
        {
            return "";
        }

        if (text.Length == 0)
        {
            report.Add(ContentMessages.EmptyText(report.Source, Range, key));
        }
        else if (text.Length > LongestText)
        {
            report.Add(ContentMessages.TextTooLong(report.Source, Range, key, LongestText));
        }

        return text;
    }

    public int AsWholeNumber(int least, int most)
    {
        var text = Raw();
        if (text is null)
        {
            return least;
        }

        if (!Digits.IsWholeNumber(text))
        {
            report.Add(ContentMessages.NotAWholeNumber(report.Source, Range, key, text));
            return least;
        }

        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || number < least || number > most)
        {
            report.Add(ContentMessages.NumberOutOfRange(report.Source, Range, key, text, least, most));
            return least;
        }

        return number;
    }

    /// <summary>A text as it stands, or <see langword="null"/> when it is left out or no text, which is then reported.</summary>
    public string? Raw()
    {
        switch (node)
        {
            case null:
                return null;

            case YamlScalar scalar:
                return scalar.Text.Trim();

            default:
                report.Add(ContentMessages.ExpectedOneValue(report.Source, node.Range, $"'{key}'", node.Kind));
                return null;
        }
    }

    public bool AsYesOrNo()
    {
        switch (Raw())
        {
            case null or "false" or "no":
                return false;

            case "true" or "yes":
                return true;

            case var other:
                report.Add(ContentMessages.NeitherYesNorNo(report.Source, Range, key, other));
                return false;
        }
    }

    /// <summary>One of a few known words.</summary>
    public TChoice AsOneOf<TChoice>(IReadOnlyDictionary<string, TChoice> choices)
        where TChoice : struct
    {
        var text = Raw();
        if (text is null)
        {
            return default;
        }

        if (choices.TryGetValue(text, out var choice))
        {
            return choice;
        }

        report.Add(ContentMessages.NotAChoice(report.Source, Range, key, text, choices.Keys, Nearest.To(text, choices.Keys)));
        return default;
    }
}
