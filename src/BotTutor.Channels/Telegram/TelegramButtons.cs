using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotTutor.Cards;
using Microsoft.Bot.Schema;

namespace BotTutor.Channels.Telegram;

/// <summary>A button as it is shown: it opens a page, or says something to the bot.</summary>
/// <param name="Title">Its words.</param>
/// <param name="Url">The page.</param>
/// <param name="Says">A text that is said in the person's name.</param>
/// <param name="Value">Something that only the bot understands.</param>
internal sealed record TelegramButton(string Title, string? Url, string? Says, JsonNode? Value)
{
    /// <summary>The types of suggestions that ask the phone for something; channels whose people have no phone in hand leave them out.</summary>
    public const string RequestContact = "requestContact";

    public const string RequestLocation = "requestLocation";

    public static TelegramButton? Of(CardAction? action)
    {
        if (action is null)
        {
            return null;
        }

        var value = action.Value is null ? null : ActivityJson.ToNode(action.Value);
        var text = value is JsonValue said && said.GetValueKind() is JsonValueKind.String ? said.GetValue<string>() : null;
        var title = FirstOf(action.Title, action.DisplayText, action.Text, text);
        return title is null ? null : action.Type switch
        {
            ActionTypes.OpenUrl or ActionTypes.Signin or ActionTypes.DownloadFile or ActionTypes.PlayAudio or ActionTypes.PlayVideo or ActionTypes.ShowImage or ActionTypes.Call =>
                new TelegramButton(title, text ?? "", null, null),
            ActionTypes.MessageBack => new TelegramButton(title, null, FirstOf(action.Text, text), text is null ? value : null),
            _ => new TelegramButton(title, null, FirstOf(text, value is null ? title : null), text is null ? value : null),
        };
    }

    public static TelegramButton Of(ReducedButton button)
    {
        ArgumentNullException.ThrowIfNull(button);
        return new TelegramButton(
            button.Title,
            button.Url,
            button.Url is null ? button.Says : null,
            button.Url is null && button.Json is { } json ? JsonNode.Parse(json) : null);
    }

    private static string? FirstOf(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                return text.Trim();
            }
        }

        return null;
    }
}

/// <summary>Puts buttons into rows, and what they carry into 64 bytes: a short text stands in the button itself, everything else behind a code.</summary>
/// <param name="conversation">Where the buttons are shown.</param>
/// <param name="person">The account that may press those with a code.</param>
/// <param name="until">When a code is forgotten.</param>
internal sealed class TelegramButtons(ConversationKey conversation, string? person, DateTimeOffset until)
{
    /// <summary>Begins data that is the text itself.</summary>
    public const char Text = '=';

    /// <summary>Begins data that is the code of a note.</summary>
    public const char Code = '#';

    private const int MostBytes = 64;
    private const int WidestRow = 28;
    private const int MostInRow = 3;
    private const int Most = 100;

    private readonly List<TelegramNote> _notes = [];

    /// <summary>Gets what must be remembered for the buttons made so far.</summary>
    public IReadOnlyList<TelegramNote> Notes => _notes;

    /// <summary>The keyboard under a message; <see langword="null"/> without buttons.</summary>
    /// <param name="buttons">The buttons.</param>
    /// <param name="activityId">The activity that shows them, which makes their codes.</param>
    public JsonObject? Inline(IEnumerable<TelegramButton> buttons, string activityId)
    {
        var rows = new JsonArray();
        var row = new JsonArray();
        var width = 0;
        foreach (var button in buttons.Where(button => button.Url is null || TelegramAddress.IsPublic(button.Url)).Take(Most))
        {
            if (row.Count == MostInRow || (row.Count > 0 && width + button.Title.Length > WidestRow))
            {
                rows.Add(row);
                row = [];
                width = 0;
            }

            row.Add(Inline(button, activityId));
            width += button.Title.Length;
        }

        if (row.Count > 0)
        {
            rows.Add(row);
        }

        return rows.Count == 0 ? null : new JsonObject { ["inline_keyboard"] = rows };
    }

    private JsonObject Inline(TelegramButton button, string activityId) => button.Url is { } url
        ? new JsonObject { ["text"] = button.Title, ["url"] = url }
        : new JsonObject { ["text"] = button.Title, ["callback_data"] = Data(button, activityId) };

    private string Data(TelegramButton button, string activityId)
    {
        if (button.Value is null && button.Says is { } text && Encoding.UTF8.GetByteCount(text) < MostBytes)
        {
            return Text + text;
        }

        var code = string.Create(CultureInfo.InvariantCulture, $"{activityId}.{_notes.Count}");
        var note = new JsonObject { ["says"] = button.Says, ["value"] = button.Value?.DeepClone() };
        _notes.Add(new TelegramNote(conversation.Bot, TelegramNoteKeys.Button(code), conversation.Conversation, person, note.ToJsonString(), until));
        return Code + code;
    }
}
