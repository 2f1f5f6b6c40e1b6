using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace BotTutor.Channels.Teams;

/// <summary>Attachments as Teams shows them.</summary>
/// <param name="Shown">What is attached.</param>
/// <param name="Words">What can only be named, a line each.</param>
internal sealed record TeamsAttachments(IReadOnlyList<JsonObject> Shown, IReadOnlyList<string> Words)
{
    private const string CardTypes = "application/vnd.microsoft.card.";
    private const int MostHeroButtons = 6;

    public static TeamsAttachments Of(Activity activity, Uri? house)
    {
        List<JsonObject> shown = [];
        List<string> words = [];
        foreach (var attachment in activity.Attachments ?? [])
        {
            if (attachment is not null)
            {
                Add(attachment, activity, house, shown, words);
            }
        }

        return new TeamsAttachments(shown, words);
    }

    public static JsonObject Card(JsonObject card) => new() { ["contentType"] = TeamsChannel.AdaptiveCard, ["content"] = card };

    private static void Add(Attachment attachment, Activity activity, Uri? house, List<JsonObject> shown, List<string> words)
    {
        var content = attachment.Content is null ? null : ActivityJson.ToNode(attachment.Content);
        switch (attachment.ContentType)
        {
            case TeamsChannel.Quiz when QuizContent.Read(content) is { } quiz:
                shown.Add(Card(TeamsQuiz.Card(quiz, activity.Id ?? "", activity.Locale)));
                break;

            case TeamsChannel.AdaptiveCard when content is JsonObject card:
                shown.Add(Card(TeamsCards.ForTeams(card, house)));
                break;

            case { } type when type.StartsWith(CardTypes, StringComparison.Ordinal) && content is JsonObject card:
                shown.AddRange(OfHero(type, card, house));
                break;

            case { } type when type.StartsWith("image/", StringComparison.Ordinal) && PictureAddress.Of(attachment.ContentUrl, house) is { } picture:
                var isDrawing = type.Contains("svg", StringComparison.Ordinal);
                shown.Add(new JsonObject { ["contentType"] = isDrawing ? "image/png" : type, ["contentUrl"] = picture, ["name"] = attachment.Name });
                break;

            default:
                words.Add(NameOf(attachment, house));
                break;
        }
    }

    /// <summary>Hero cards and those like them; buttons beyond those that the platform shows go on in cards of their own.</summary>
    private static IEnumerable<JsonObject> OfHero(string type, JsonObject card, Uri? house)
    {
        foreach (var picture in (card["images"] as JsonArray ?? []).OfType<JsonObject>().Append(card["image"] as JsonObject ?? []).ToList())
        {
            var address = PictureAddress.Of((string?)picture["url"], house);
            if (address is not null)
            {
                picture["url"] = address;
            }
            else if (picture.Parent is JsonArray pictures)
            {
                pictures.Remove(picture);
            }
            else
            {
                card.Remove("image");
            }
        }

        var buttons = (card["buttons"] as JsonArray ?? []).OfType<JsonObject>().Select(Pressed).Chunk(MostHeroButtons).ToList();
        card["buttons"] = new JsonArray([.. buttons.FirstOrDefault() ?? []]);
        yield return new JsonObject { ["contentType"] = type, ["content"] = card };
        foreach (var more in buttons.Skip(1))
        {
            yield return new JsonObject { ["contentType"] = type, ["content"] = new JsonObject { ["buttons"] = new JsonArray([.. more]) } };
        }
    }

    /// <summary>The platform knows no <c>postBack</c>: the same is said as a message that shows the button's title.</summary>
    private static JsonObject Pressed(JsonObject button)
    {
        var pressed = (JsonObject)button.DeepClone();
        if ((string?)pressed["type"] == ActionTypes.PostBack)
        {
            pressed["type"] = ActionTypes.MessageBack;
            pressed["displayText"] ??= pressed["title"]?.DeepClone();
            if (pressed["value"].AsText() is { } text)
            {
                pressed["text"] ??= text;
                pressed.Remove("value");
            }
        }

        return pressed;
    }

    private static string NameOf(Attachment attachment, Uri? house)
    {
        var name = attachment.Name ?? attachment.ContentType ?? "";
        return PictureAddress.Whole(attachment.ContentUrl, house) is { } address ? $"[{name}]({address.AbsoluteUri})" : name;
    }
}
