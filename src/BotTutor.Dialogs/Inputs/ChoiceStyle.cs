using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;
using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Inputs;

/// <summary>How choices are shown.</summary>
public enum ListStyle
{
    None,

    /// <summary>As the channel can.</summary>
    Auto,

    /// <summary>In the question's own line.</summary>
    Inline,

    /// <summary>Each on a line.</summary>
    List,
    SuggestedAction,
    HeroCard,
}

/// <summary>The words between choices that stand in a line.</summary>
internal sealed record ChoiceWords(string Separator, string Or, string OrMore, bool Numbers)
{
    /// <summary>The words of a language; English where it has none here.</summary>
    public static ChoiceWords For(string locale) => (locale.Length >= 2 ? locale[..2].ToUpperInvariant() : "EN") switch
    {
        "ID" => new(", ", " atau ", ", atau ", true),
        "ES" => new(", ", " o ", ", o ", true),
        "DE" => new(", ", " oder ", ", oder ", true),
        "FR" => new(", ", " ou ", ", ou ", true),
        "IT" => new(", ", " o ", " o ", true),
        "PT" => new(", ", " ou ", ", ou ", true),
        "NL" => new(", ", " of ", ", of ", true),
        "JA" => new("、 ", " または ", "、 または ", true),
        "ZH" => new("， ", " 要么 ", "， 要么 ", true),
        _ => new(", ", " or ", ", or ", true),
    };

    /// <summary>The same with what an author changes: an object with names, or a list in the order of the parameters here.</summary>
    public ChoiceWords With(Value changes)
    {
        if (changes.AsArray() is { } list)
        {
            return With(new ValueObject
            {
                ["inlineSeparator"] = list.ElementAtOrDefault(0),
                ["inlineOr"] = list.ElementAtOrDefault(1),
                ["inlineOrMore"] = list.ElementAtOrDefault(2),
                ["includeNumbers"] = list.ElementAtOrDefault(3),
            });
        }

        return changes.AsObject() is not { } named ? this : new ChoiceWords(
            named["inlineSeparator"].AsString() ?? Separator,
            named["inlineOr"].AsString() ?? Or,
            named["inlineOrMore"].AsString() ?? OrMore,
            named["includeNumbers"].IsNull ? Numbers : PlainText.Of(named["includeNumbers"]).Equals("true", StringComparison.OrdinalIgnoreCase));
    }
}

/// <summary>Puts choices to a question.</summary>
internal static class ChoiceStyles
{
    private const int MostInline = 3;

    public static Activity Apply(Activity question, IReadOnlyList<Choice> choices, ListStyle style, ChoiceWords words, string channel)
    {
        switch (style == ListStyle.Auto ? For(channel, choices.Count) : style)
        {
            case ListStyle.Inline:
                question.Text = $"{question.Text?.TrimEnd()} {Inline(choices, words)}".Trim();
                break;

            case ListStyle.List:
                question.Text = $"{question.Text}\n\n{string.Join('\n', choices.Select((choice, index) => $"   {(words.Numbers ? $"{index + 1}. " : "- ")}{choice.Title}"))}";
                break;

            case ListStyle.SuggestedAction:
                question.SuggestedActions = new SuggestedActions { Actions = [.. choices.Select(choice => choice.Button())] };
                break;

            case ListStyle.HeroCard:
                var card = new HeroCard(text: question.Text, buttons: [.. choices.Select(choice => choice.Button())]);
                question.Attachments = [.. question.Attachments ?? [], card.ToAttachment()];
                question.Text = null;
                break;
        }

        return question;
    }

    private static string Inline(IReadOnlyList<Choice> choices, ChoiceWords words)
    {
        var text = new System.Text.StringBuilder();
        for (var index = 0; index < choices.Count; index++)
        {
            text.Append(index == 0 ? string.Empty
                : index < choices.Count - 1 ? words.Separator
                : choices.Count == 2 ? words.Or : words.OrMore);
            text.Append(words.Numbers ? $"({index + 1}) " : string.Empty).Append(choices[index].Title);
        }

        return text.ToString();
    }

    private static ListStyle For(string channel, int count) => channel switch
    {
        "directline" or "webchat" or "emulator" or "telegram" or "directlinespeech" => ListStyle.SuggestedAction,
        "facebook" when count <= 10 => ListStyle.SuggestedAction,
        "msteams" or "slack" or "cortana" => ListStyle.HeroCard,
        _ => count <= MostInline ? ListStyle.Inline : ListStyle.List,
    };
}
