using System.Globalization;
using System.Text.Json.Nodes;

namespace BotTutor.Channels.Teams;

/// <summary>Adaptive Cards as Teams takes them: version 1.5 at most, buttons that it knows, pictures that it can fetch.</summary>
internal static class TeamsCards
{
    private const string Newest = "1.5";
    private const int MostRefreshed = 60;
    private const string Submit = "Action.Submit";
    private const string Execute = "Action.Execute";

    /// <summary>Changes the card itself, and returns it.</summary>
    public static JsonObject ForTeams(JsonObject card, Uri? house)
    {
        if (!Version.TryParse(TextOf(card["version"]), out var version) || version > Version.Parse(Newest))
        {
            card["version"] = Newest;
        }

        // More people than this would make the platform refuse the card.
        if (card["refresh"] is JsonObject refresh && refresh["userIds"] is JsonArray { Count: > MostRefreshed } people)
        {
            refresh["userIds"] = new JsonArray([.. people.Take(MostRefreshed).Select(person => person?.DeepClone())]);
        }

        foreach (var (name, child) in card.ToList())
        {
            if (name is not "refresh" && !Rewrite(child, house))
            {
                card.Remove(name);
            }
        }

        return card;
    }

    /// <summary>A button that says something in the person's name, which stands in the talk as if they had written it.</summary>
    public static JsonObject Says(string title, string text) => new()
    {
        ["msteams"] = new JsonObject { ["type"] = "messageBack", ["displayText"] = title, ["text"] = text },
    };

    /// <returns>Whether it can be shown.</returns>
    private static bool Rewrite(JsonNode? node, Uri? house)
    {
        switch (node)
        {
            case JsonArray items:
                foreach (var item in items.ToList())
                {
                    if (!Rewrite(item, house))
                    {
                        items.Remove(item);
                    }
                }

                return true;

            case JsonObject element:
                return Rewrite(element, house);

            default:
                return true;
        }
    }

    private static bool Rewrite(JsonObject element, Uri? house)
    {
        var type = TextOf(element["type"]);
        if (type is Submit or Execute)
        {
            Press(element, type);
            return true;
        }

        if (type is "Image" && !Complete(element, "url", house))
        {
            return false;
        }

        foreach (var picture in new[] { "backgroundImage", "iconUrl" })
        {
            if (TextOf(element[picture]) is not null && !Complete(element, picture, house))
            {
                element.Remove(picture);
            }
        }

        foreach (var (name, child) in element.ToList())
        {
            if (child is JsonObject or JsonArray && !Rewrite(child, house))
            {
                element.Remove(name);
            }
        }

        return true;
    }

    private static bool Complete(JsonObject element, string name, Uri? house)
    {
        if (PictureAddress.Of(TextOf(element[name]), house) is not { } address)
        {
            return false;
        }

        element[name] = address;
        return true;
    }

    /// <summary>A press carries an object; and where a client knows no <c>Action.Execute</c>, a submit with the same data stands in for it.</summary>
    private static void Press(JsonObject action, string type)
    {
        if (action["data"] is JsonValue said && TextOf(said) is { } text)
        {
            action["data"] = type is Submit ? Says(TextOf(action["title"]) ?? text, text) : action["data"]!.DeepClone();
        }

        if (type is Submit || action["fallback"] is not null)
        {
            return;
        }

        var data = action["data"] is JsonValue value && TextOf(value) is { } words ? Says(TextOf(action["title"]) ?? words, words) : action["data"]?.DeepClone() as JsonObject ?? [];
        ExecuteVerb.Carry(action, data);
        var fallback = new JsonObject { ["type"] = Submit, ["data"] = data };
        foreach (var name in new[] { "title", "iconUrl", "style", "tooltip", "associatedInputs" })
        {
            if (action[name]?.DeepClone() is { } same)
            {
                fallback[name] = same;
            }
        }

        action["fallback"] = fallback;
    }

    /// <summary>Authors write a version with and without quotes.</summary>
    private static string? TextOf(JsonNode? node) => node.AsText()
        ?? (node is JsonValue number && number.TryGetValue<decimal>(out var written) ? written.ToString(CultureInfo.InvariantCulture) : null);
}
