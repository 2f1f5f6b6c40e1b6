using System.Text.Json;
using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotTutor.Dialogs.Generators;

/// <summary>Attachments from structures such as <c>[HeroCard ...]</c>, and from JSON that is a card.</summary>
internal static class StructuredCards
{
    /// <summary>The property that names the structure.</summary>
    public const string TypeProperty = "lgType";

    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    private static readonly Dictionary<string, string> ContentTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["herocard"] = HeroCard.ContentType,
        ["thumbnailcard"] = ThumbnailCard.ContentType,
        ["audiocard"] = AudioCard.ContentType,
        ["videocard"] = VideoCard.ContentType,
        ["animationcard"] = AnimationCard.ContentType,
        ["signincard"] = SigninCard.ContentType,
        ["oauthcard"] = OAuthCard.ContentType,
        ["receiptcard"] = ReceiptCard.ContentType,
        ["adaptivecard"] = AdaptiveCard,
    };

    public static Attachment? Attachment(Value value)
    {
        if (value.AsString() is { } text)
        {
            return Parse(text) is { } parsed ? Attachment(parsed) : null;
        }

        return value.AsObject() is { } properties ? Attachment(properties) : null;
    }

    public static Attachment? Attachment(ValueObject properties)
    {
        var type = properties[TypeProperty].AsString() ?? properties["type"].AsString();
        if (type is not null && ContentTypes.TryGetValue(type, out var contentType))
        {
            return new Attachment(contentType, content: contentType == AdaptiveCard ? NewtonsoftValue.To(properties) : Card(properties));
        }

        if (properties.Has("contentType") || string.Equals(type, "Attachment", StringComparison.OrdinalIgnoreCase))
        {
            return Explicit(properties);
        }

        return null;
    }

    private static Attachment Explicit(ValueObject properties)
    {
        var contentType = StructuredActivity.NotEmpty(properties["contentType"]);
        var content = properties["content"];
        if (content.AsString() is { } text && Parse(text) is { } parsed)
        {
            content = parsed;
        }

        return new Attachment
        {
            ContentType = contentType is not null && ContentTypes.TryGetValue(contentType, out var known) ? known : contentType,
            Content = content.IsNull ? null : content.AsObject() is { } card ? Card(card) : NewtonsoftValue.To(content),
            ContentUrl = StructuredActivity.NotEmpty(properties["contentUrl"]),
            Name = StructuredActivity.NotEmpty(properties["name"]),
            ThumbnailUrl = StructuredActivity.NotEmpty(properties["thumbnailUrl"]),
        };
    }

    /// <summary>A card's own JSON, with what authors write short written out: <c>image</c>, one button, media as addresses.</summary>
    private static JObject Card(ValueObject properties)
    {
        var card = new JObject();
        foreach (var (name, value) in properties)
        {
            switch (name.ToUpperInvariant())
            {
                case "LGTYPE":
                    break;

                case "BUTTONS":
                    card["buttons"] = new JArray(StructuredActivity.Many(value).Select(CardButtons.From).OfType<CardAction>().Select(button => JObject.FromObject(button, NewtonsoftValue.Serializer)));
                    break;

                case "TAP":
                    card["tap"] = CardButtons.From(value) is { } tap ? JObject.FromObject(tap, NewtonsoftValue.Serializer) : null;
                    break;

                case "IMAGE" or "IMAGES" when !properties[TypeProperty].IsNull || name.Equals("images", StringComparison.OrdinalIgnoreCase):
                    Add(card, "images", StructuredActivity.Many(value).Select(Url));
                    break;

                case "MEDIA":
                    Add(card, "media", StructuredActivity.Many(value).Select(Url));
                    break;

                case "AUTOSTART" or "SHAREABLE" or "AUTOLOOP":
                    card[name] = PlainText.Of(value).Equals("true", StringComparison.OrdinalIgnoreCase);
                    break;

                default:
                    card[name] = NewtonsoftValue.To(value);
                    break;
            }
        }

        return card;
    }

    private static void Add(JObject card, string name, IEnumerable<JToken> items)
    {
        var array = card[name] as JArray ?? [];
        foreach (var item in items)
        {
            array.Add(item);
        }

        card[name] = array;
    }

    private static JToken Url(Value value) => value.AsString() is { } url ? new JObject { ["url"] = url } : NewtonsoftValue.To(value);

    private static ValueObject? Parse(string text)
    {
        if (!text.AsSpan().TrimStart().StartsWith("{"))
        {
            return null;
        }

        try
        {
            return ValueJson.Read(text).AsObject();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
