using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace BotTutor.Channels.Teams;

/// <summary>
/// Activities whose sender waits. Each gets an answer of the form that the platform wants for it, and never an empty one: to that Teams says that the app cannot be
/// reached, and sends the press again.
/// </summary>
internal static class TeamsInvokes
{
    private const string CardAction = "adaptiveCard/action";
    private const string Words = "application/vnd.microsoft.activity.message";
    private const string Error = "application/vnd.microsoft.error";
    private const int Fine = 200;

    /// <summary>A pressed <c>Action.Execute</c> is heard as the message that a submit is, so that a dialog need not know which of both a channel can do.</summary>
    /// <returns>The message; <see langword="null"/> for what stays an invoke, such as a card that refreshes itself.</returns>
    public static Activity? OfPress(Activity activity)
    {
        if (activity.Name != CardAction || ValueOf(activity) is not { } value || IsAutomatic(value) || value["action"] is not JsonObject action)
        {
            return null;
        }

        activity.Type = ActivityTypes.Message;
        activity.Name = null;
        var data = action["data"]?.DeepClone();
        if (data.AsText() is { } said)
        {
            activity.Text = said;
            activity.Value = null;
            return activity;
        }

        var pressed = data as JsonObject ?? [];
        ExecuteVerb.Carry(action, pressed);
        activity.Value = ActivityJson.FromNode(pressed);
        TeamsSubmits.Read(activity, pressed);
        return activity;
    }

    /// <param name="sent">The invoke as it came.</param>
    /// <param name="answer">What its turn answered; <see langword="null"/> when that is not over yet.</param>
    /// <param name="house">Where pictures of the house are fetched.</param>
    public static InvokeAnswer Answer(TeamsInvoke sent, InvokeAnswer? answer, Uri? house)
    {
        var body = answer?.BodyJson is { } json ? JsonNode.Parse(json) : null;
        if (sent.Name == CardAction)
        {
            return new InvokeAnswer(Fine, OfCard(sent, answer, body, house).ToJsonString());
        }

        return IsEmpty(body) ? Unsaid(sent, answer) : new InvokeAnswer(answer!.Status, body!.ToJsonString());
    }

    private static JsonObject OfCard(TeamsInvoke sent, InvokeAnswer? answer, JsonNode? body, Uri? house) => (answer, body) switch
    {
        (null, _) => Wrap(Fine, Words, WordsFor(sent, answer)),
        ({ Status: 501 }, _) when sent.IsAutomatic => Wrap(400, Error, Fault("NotSupported", WordsFor(sent, answer))),
        ({ Status: 501 }, _) => Wrap(Fine, Words, WordsFor(sent, answer)),
        ({ Status: >= 500 }, _) => Wrap(500, Error, Fault("TurnFailed", WordsFor(sent, answer))),
        (_, JsonObject whole) when whole["statusCode"] is not null && !IsEmpty(whole["value"]) => Shown(whole, house),
        (_, JsonObject card) when (string?)card["type"] == "AdaptiveCard" => Wrap(Fine, TeamsChannel.AdaptiveCard, TeamsCards.ForTeams((JsonObject)card.DeepClone(), house)),
        (_, JsonValue text) when !IsEmpty(text) => Wrap(Fine, Words, text.ToString()),
        _ => Wrap(Fine, Words, WordsFor(sent, answer)),
    };

    private static JsonObject Shown(JsonObject whole, Uri? house)
    {
        if (whole["value"] is JsonObject card && (string?)card["type"] == "AdaptiveCard")
        {
            whole["value"] = TeamsCards.ForTeams((JsonObject)card.DeepClone(), house);
        }

        return whole;
    }

    /// <summary>What is said where the turn itself said nothing.</summary>
    private static string WordsFor(TeamsInvoke sent, InvokeAnswer? answer) => answer switch
    {
        null => TeamsTexts.Wait(sent.Locale),
        { Status: 501 } => TeamsTexts.Unheard(sent.Locale),
        { Status: >= 500 } => TeamsTexts.Failed(sent.Locale),
        _ => TeamsTexts.Done(sent.Locale),
    };

    private static InvokeAnswer Unsaid(TeamsInvoke sent, InvokeAnswer? answer)
    {
        var words = WordsFor(sent, answer);
        return sent.Name?.Split('/')[0] switch
        {
            "task" => Told("task", "value", words),
            "composeExtension" => Told("composeExtension", "text", words),
            _ => new InvokeAnswer(answer?.Status ?? Fine, new JsonObject { ["message"] = words }.ToJsonString()),
        };
    }

    private static InvokeAnswer Told(string owner, string property, string words) =>
        new(Fine, new JsonObject { [owner] = new JsonObject { ["type"] = "message", [property] = words } }.ToJsonString());

    private static JsonObject Wrap(int status, string type, JsonNode value) => new() { ["statusCode"] = status, ["type"] = type, ["value"] = value };

    private static JsonObject Fault(string code, string message) => new() { ["code"] = code, ["message"] = message };

    private static bool IsEmpty(JsonNode? body) => body switch
    {
        null => true,
        JsonObject { Count: 0 } or JsonArray { Count: 0 } => true,
        JsonValue value => value.ToString().Length == 0,
        _ => false,
    };

    internal static bool IsAutomatic(Activity activity) => ValueOf(activity) is { } value && IsAutomatic(value);

    private static bool IsAutomatic(JsonObject value) => (string?)value["trigger"] == "automatic";

    private static JsonObject? ValueOf(Activity activity) => activity.Value is null ? null : ActivityJson.ToNode(activity.Value) as JsonObject;
}

/// <summary>What must be known of an invoke to answer it.</summary>
internal sealed record TeamsInvoke(string? Name, string? Locale, bool IsAutomatic)
{
    public static TeamsInvoke Of(Activity activity) => new(activity.Name, activity.Locale, TeamsInvokes.IsAutomatic(activity));
}
