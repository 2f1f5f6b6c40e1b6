using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace BotTutor.Channels.Telegram;

/// <summary>The keyboard under the writing line.</summary>
internal static class TelegramKeys
{
    private const int WidestRow = 28;
    private const int MostInRow = 3;

    public static JsonObject Keyboard(IReadOnlyList<CardAction> actions)
    {
        var rows = new JsonArray();
        var row = new JsonArray();
        var width = 0;
        foreach (var action in actions)
        {
            var title = FirstOf(action);
            if (row.Count == MostInRow || (row.Count > 0 && width + title.Length > WidestRow))
            {
                rows.Add(row);
                row = [];
                width = 0;
            }

            row.Add(Key(action, title));
            width += title.Length;
        }

        if (row.Count > 0)
        {
            rows.Add(row);
        }

        return new JsonObject { ["keyboard"] = rows, ["resize_keyboard"] = true, ["one_time_keyboard"] = true };
    }

    private static JsonObject Key(CardAction action, string title)
    {
        var key = new JsonObject { ["text"] = title };
        if (action.Type is TelegramButton.RequestContact)
        {
            key["request_contact"] = true;
        }
        else if (action.Type is TelegramButton.RequestLocation)
        {
            key["request_location"] = true;
        }

        return key;
    }

    private static string FirstOf(CardAction action) => TelegramButton.Of(action)?.Title ?? "?";
}
