using System.Text.Json;
using System.Text.Json.Nodes;
using BotTutor.Cards;
using BotTutor.Channels.Telegram.Text;
using Microsoft.Bot.Schema;

namespace BotTutor.Channels.Telegram;

/// <summary>What is left of a card: a picture, words, buttons.</summary>
internal sealed record TelegramCard(string? Picture, RichText Text, IReadOnlyList<TelegramButton> Buttons)
{
    private const string Adaptive = "application/vnd.microsoft.card.adaptive";
    private const string CardTypes = "application/vnd.microsoft.card.";

    public static bool Is(Attachment attachment) => attachment.ContentType?.StartsWith(CardTypes, StringComparison.Ordinal) == true;

    /// <param name="attachment">A card of the Bot Framework.</param>
    /// <param name="house">Where the platform reaches the host.</param>
    public static TelegramCard Read(Attachment attachment, Uri? house)
    {
        var content = attachment.Content is null ? null : ActivityJson.ToNode(attachment.Content);
        return attachment.ContentType == Adaptive ? OfAdaptive(content, house) : OfHero(content as JsonObject ?? [], house);
    }

    private static TelegramCard OfAdaptive(JsonNode? content, Uri? house)
    {
        var reduced = CardReduction.ReduceJson(content?.ToJsonString() ?? "{}");
        var text = MarkdownReader.Read(reduced.Text);
        return Of(reduced.Images, text, [.. reduced.Buttons.Select(TelegramButton.Of)], house);
    }

    /// <summary>Hero cards and those like them: a title, a line below it, a text, and buttons.</summary>
    private static TelegramCard OfHero(JsonObject card, Uri? house)
    {
        var buttons = (card["buttons"] as JsonArray ?? [])
            .OfType<JsonObject>()
            .Select(button => TelegramButton.Of(ActionOf(button)))
            .OfType<TelegramButton>()
            .ToList();
        var text = RichText.Lines(
            RichText.Of(TextOf(card, "title"), TextStyle.Bold),
            RichText.Of(TextOf(card, "subtitle"), TextStyle.Italic),
            MarkdownReader.Read(TextOf(card, "text")));
        var images = (card["images"] as JsonArray ?? []).OfType<JsonObject>().Append(card["image"] as JsonObject ?? []).Select(image => TextOf(image, "url")).Where(url => url.Length > 0);
        return Of([.. images], text, buttons, house);
    }

    private static TelegramCard Of(IReadOnlyList<string> images, RichText text, IReadOnlyList<TelegramButton> buttons, Uri? house)
    {
        // A page that the platform does not open from a button is at least named.
        var pages = buttons.Where(button => button.Url is { } url && !TelegramAddress.IsPublic(url)).Select(button => RichText.Of($"{button.Title}: {button.Url}"));
        return new TelegramCard(
            images.Select(image => PictureAddress.Of(image, house)).FirstOrDefault(address => address is not null),
            RichText.Lines([text, .. pages]),
            buttons);
    }

    private static CardAction ActionOf(JsonObject button) => new(
        TextOf(button, "type"),
        TextOf(button, "title"),
        text: button["text"] is null ? null : TextOf(button, "text"),
        displayText: button["displayText"] is null ? null : TextOf(button, "displayText"),
        value: button["value"]);

    private static string TextOf(JsonObject owner, string name) =>
        owner[name] is JsonValue value && value.GetValueKind() is JsonValueKind.String ? value.GetValue<string>().Trim() : "";
}
