using System.Text.Json.Nodes;
using BotTutor.Cards;
using Microsoft.Bot.Schema;

namespace BotTutor.Channels.Teams;

/// <summary>Turns what the bot said into calls of the connector, each within the size that the platform takes. Pure: no clock, no network.</summary>
internal static class TeamsRendering
{
    /// <summary>24 KB as the platform counts them, two bytes a letter: it has refused more than 28 KB, and its documentation has named several limits.</summary>
    public const int MostLetters = 12_288;

    private const int MostText = 9_000;
    private const int MostWords = 4_000;

    private static readonly string[] Carried = ["from", "recipient", "locale", "summary", "importance", "inputHint", "channelData", "entities", "attachmentLayout"];

    private static readonly string[] HeroLines = ["title", "subtitle", "text"];

    public static IReadOnlyList<TeamsRequest> Render(Activity activity, Uri? house)
    {
        var serviceUrl = activity.ServiceUrl ?? "";
        return activity.Type switch
        {
            ActivityTypes.Message or ActivityTypes.EndOfConversation or ActivityTypes.Handoff =>
                [.. Messages(activity, house).Select(message => Say(serviceUrl, message))],
            ActivityTypes.MessageUpdate =>
                [.. Messages(activity, house).Select((message, place) => place == 0 ? Change(serviceUrl, message, activity.Id) : Say(serviceUrl, message))],
            ActivityTypes.MessageDelete => [new TeamsRequest(TeamsRequestKind.Remove, serviceUrl, null) { Changes = activity.Id }],

            // Events, traces and answers to invokes are not for people.
            _ => [],
        };
    }

    private static TeamsRequest Change(string serviceUrl, JsonObject message, string? earlier) =>
        new(TeamsRequestKind.Change, serviceUrl, message) { Changes = earlier, Otherwise = Say(serviceUrl, (JsonObject)message.DeepClone()) };

    private static TeamsRequest Say(string serviceUrl, JsonObject message) =>
        new(TeamsRequestKind.Say, serviceUrl, message) { Otherwise = WordsOf(message) is { } words ? new(TeamsRequestKind.Say, serviceUrl, words) : null };

    /// <summary>One message where it fits; else the text in pieces, and each attachment that does not go with the others by itself.</summary>
    private static List<JsonObject> Messages(Activity activity, Uri? house)
    {
        var addressed = Addressed(activity);
        var attachments = TeamsAttachments.Of(activity, house);
        var suggestions = TeamsSuggestions.Of(activity);
        var text = TextOf(activity, attachments.Words);
        List<JsonObject> cards = [.. attachments.Shown, .. suggestions.Card is { } buttons ? [TeamsAttachments.Card(buttons)] : Array.Empty<JsonObject>()];
        var whole = Message(addressed, text, cards);
        if (SizeOf(whole) > MostLetters)
        {
            List<JsonObject> messages = [.. TeamsText.Split(text, MostText).Select(piece => Message(addressed, piece, []))];
            messages.AddRange(cards.SelectMany(card => Fitting(addressed, card)));
            return Suggesting(messages, suggestions.Native);
        }

        return text.Length == 0 && cards.Count == 0 ? [] : Suggesting([whole], suggestions.Native);
    }

    private static List<JsonObject> Suggesting(List<JsonObject> messages, JsonObject? suggestions)
    {
        if (suggestions is not null && messages.Count > 0)
        {
            messages[^1]["suggestedActions"] = suggestions;
        }

        return messages;
    }

    /// <summary>An attachment by itself; a card that is too large even so is said in words.</summary>
    private static IEnumerable<JsonObject> Fitting(JsonObject addressed, JsonObject card)
    {
        var alone = Message(addressed, "", [card]);
        return SizeOf(alone) <= MostLetters ? [alone] : TeamsText.Split(WordsOfCard(card), MostText).Select(piece => Message(addressed, piece, []));
    }

    private static JsonObject Message(JsonObject addressed, string text, List<JsonObject> attachments)
    {
        var message = (JsonObject)addressed.DeepClone();
        if (text.Length > 0)
        {
            message["text"] = text;
        }

        if (attachments.Count > 0)
        {
            message["attachments"] = new JsonArray([.. attachments.Select(attachment => attachment.DeepClone())]);
        }

        return message;
    }

    private static JsonObject Addressed(Activity activity)
    {
        var whole = (JsonObject)JsonNode.Parse(ActivityJson.Write(activity))!;
        var addressed = new JsonObject { ["type"] = ActivityTypes.Message, ["textFormat"] = activity.TextFormat ?? TextFormatTypes.Markdown };
        foreach (var name in Carried)
        {
            if (whole[name]?.DeepClone() is { } value)
            {
                addressed[name] = value;
            }
        }

        addressed["conversation"] = new JsonObject { ["id"] = activity.Conversation?.Id };
        return addressed;
    }

    private static string TextOf(Activity activity, IReadOnlyList<string> words)
    {
        var text = string.Join('\n', new[] { activity.Text?.Trim() }.Concat(words).Where(line => !string.IsNullOrEmpty(line)));
        return activity.TextFormat is null or TextFormatTypes.Markdown ? TeamsText.WithLineBreaks(text) : text;
    }

    private static int SizeOf(JsonObject message) => TeamsRequest.Wire(message).Length;

    /// <summary>The same without cards, for a platform that will not have them.</summary>
    private static JsonObject? WordsOf(JsonObject message)
    {
        if (message["attachments"] is not JsonArray { Count: > 0 } attachments)
        {
            return null;
        }

        var said = string.Join("\n\n", attachments.OfType<JsonObject>().Select(WordsOfCard).Prepend((string?)message["text"] ?? "").Where(text => text.Length > 0));
        var words = (JsonObject)message.DeepClone();
        words.Remove("attachments");
        words.Remove("attachmentLayout");
        words["text"] = TeamsText.Split(said, MostWords) is [var first, ..] ? first : "...";
        return words;
    }

    /// <summary>What a card says, and what its buttons are called.</summary>
    private static string WordsOfCard(JsonObject attachment)
    {
        var content = attachment["content"] as JsonObject ?? [];
        if ((string?)attachment["contentType"] == TeamsChannel.AdaptiveCard)
        {
            var reduced = CardReduction.ReduceJson(content.ToJsonString());
            return TeamsText.WithLineBreaks(string.Join('\n', reduced.Buttons.Select(button => button.Url is { } page ? $"- [{button.Title}]({page})" : $"- {button.Title}").Prepend(reduced.Text)).Trim());
        }

        var lines = HeroLines.Select(name => (string?)content[name])
            .Append((string?)attachment["name"])
            .Concat((content["buttons"] as JsonArray ?? []).OfType<JsonObject>().Select(button => $"- {(string?)button["title"]}"));
        return string.Join("\n\n", lines.Where(line => !string.IsNullOrWhiteSpace(line)));
    }
}
