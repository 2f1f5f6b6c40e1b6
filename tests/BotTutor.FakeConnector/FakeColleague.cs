using System.Text.Json.Nodes;
using BotTutor.FakeConnector.Identity;
using BotTutor.FakeConnector.Talks;

namespace BotTutor.FakeConnector;

/// <summary>Somebody who writes to the bot in Teams.</summary>
public sealed class FakeColleague(FakeConnectorServer server, FakeTalk talk, string locale)
{
    private static long _count = 1_700_000_000_000;

    public FakeTalk Talk => talk;

    public string Id => FakePersonIds.Of(talk);

    public string BotId => FakePersonIds.OfBot(server.Options);

    /// <summary>Gets or sets the token that the platform shows for what this person does.</summary>
    public FakeToken? Token { get; set; } = new();

    /// <summary>What the platform sends for something that the person does.</summary>
    public JsonObject Activity(string type) => new()
    {
        ["type"] = type,
        ["id"] = type is "message" ? $"{Interlocked.Increment(ref _count)}" : $"f:{Interlocked.Increment(ref _count)}",
        ["timestamp"] = DateTimeOffset.UtcNow.ToString("O"),
        ["channelId"] = "msteams",
        ["serviceUrl"] = server.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = Id, ["name"] = "Sari Dewi", ["aadObjectId"] = "00000000-0000-0000-0000-000000000042" },
        ["conversation"] = new JsonObject { ["conversationType"] = talk.Kind, ["tenantId"] = "tenant", ["id"] = talk.Id, ["isGroup"] = talk.Kind is not "personal" },
        ["recipient"] = new JsonObject { ["id"] = BotId, ["name"] = "BotTutor" },
        ["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["locale"] = locale, ["country"] = "ID", ["platform"] = "Web", ["timezone"] = "Asia/Jakarta" }),
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "tenant" } },
        ["locale"] = locale,
    };

    public Task<(int Status, string Body)> SaysAsync(string text, CancellationToken cancellationToken)
    {
        var message = Activity("message");
        message["text"] = text;
        message["textFormat"] = "plain";
        message["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = $"<p>{text}</p>" });
        return DoesAsync(message, cancellationToken);
    }

    /// <summary>Lets the bot in, as installing the app does.</summary>
    public async Task InstallsAsync(CancellationToken cancellationToken)
    {
        var installed = Activity("installationUpdate");
        installed["action"] = "add";
        await DoesAsync(installed, cancellationToken);
        var added = Activity("conversationUpdate");
        added["membersAdded"] = new JsonArray(new JsonObject { ["id"] = BotId });
        await DoesAsync(added, cancellationToken);
    }

    /// <summary>Presses a button of a card that submits.</summary>
    public Task<(int Status, string Body)> SubmitsAsync(string card, JsonObject data, CancellationToken cancellationToken)
    {
        var message = Activity("message");
        var told = data["msteams"] as JsonObject;
        if ((string?)told?["text"] is { } text)
        {
            message["text"] = text;
        }

        message["value"] = data.DeepClone();
        message["replyToId"] = card;
        return DoesAsync(message, cancellationToken);
    }

    /// <summary>Presses a button of a card that executes.</summary>
    public Task<(int Status, string Body)> ExecutesAsync(string card, string verb, JsonNode? data, string trigger, CancellationToken cancellationToken)
    {
        var invoke = Activity("invoke");
        invoke["name"] = "adaptiveCard/action";
        invoke["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
            ["trigger"] = trigger,
        };
        invoke["replyToId"] = card;
        return DoesAsync(invoke, cancellationToken);
    }

    public Task<(int Status, string Body)> DoesAsync(JsonObject activity, CancellationToken cancellationToken) =>
        server.CallAsync(activity.ToJsonString(), Token, cancellationToken);

    /// <summary>Waits for a message that holds all these words.</summary>
    public async Task<FakeMessage> HearsAsync(string[] parts, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (talk.Messages.FirstOrDefault(message => !message.IsRemoved && Array.TrueForAll(parts, part => message.Words.Contains(part, StringComparison.OrdinalIgnoreCase))) is { } heard)
            {
                return heard;
            }

            await Task.Delay(25, cancellationToken);
        }
    }
}
