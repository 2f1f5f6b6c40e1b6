using System.Globalization;
using System.Text.Json.Nodes;
using BotTutor.FakeTelegram.Methods;

namespace BotTutor.FakeTelegram.Bots;

/// <summary>One bot and all that it sees of the world. Everything happens behind <see cref="Gate"/>.</summary>
internal sealed class FakeBot : IDisposable
{
    private const int MostCalls = 200_000;

    private long _nextQuery = 4_000_000_000_000;
    private long _nextFile = 1;
    private long _nextPoll = 5_900_000_000_000;

    public FakeBot(string token, FakeTelegramOptions options, TimeProvider clock)
    {
        Token = token;
        Clock = clock;
        Id = long.Parse(token.AsSpan(0, token.IndexOf(':', StringComparison.Ordinal)), CultureInfo.InvariantCulture);
        Updates = new UpdateQueue(clock);
        Flood = options.Limits is { } limits ? new FloodGuard(limits, clock) : null;
        Webhook = new Webhook(this, options.RetryUnit);
    }

    public Lock Gate { get; } = new();

    public string Token { get; }

    public TimeProvider Clock { get; }

    public long Id { get; }

    public string Username => $"bot{Id}_bot";

    public UpdateQueue Updates { get; }

    public Webhook Webhook { get; }

    public FloodGuard? Flood { get; }

    public Dictionary<long, FakeChat> Chats { get; } = [];

    public Dictionary<long, JsonObject> Users { get; } = [];

    public Dictionary<string, FakePoll> Polls { get; } = [];

    public Dictionary<string, FakeQuery> Queries { get; } = [];

    public Dictionary<string, UploadedFile> Files { get; } = [];

    /// <summary>Gets the commands and texts of the bot's page, by what they are and the language.</summary>
    public Dictionary<string, JsonNode> Profile { get; } = [];

    public List<CallRecord> Calls { get; } = [];

    /// <summary>Gets what the bot has sent, in all its chats, in order.</summary>
    public List<(FakeChat Chat, FakeMessage Message)> Said { get; } = [];

    /// <summary>Gets what rings when the bot has sent or changed something.</summary>
    public Bell Heard { get; } = new();

    /// <summary>Gets or sets the poll that waits now; a second one ends it.</summary>
    public CancellationTokenSource? Poller { get; set; }

    public JsonObject ToJson() => new()
    {
        ["id"] = Id,
        ["is_bot"] = true,
        ["first_name"] = "Bot",
        ["username"] = Username,
    };

    public long Now() => Clock.GetUtcNow().ToUnixTimeSeconds();

    public string NextQueryId() => (_nextQuery++).ToString(CultureInfo.InvariantCulture);

    public string NextPollId() => (_nextPoll++).ToString(CultureInfo.InvariantCulture);

    public string Keep(UploadedFile file)
    {
        var id = $"file-{Id}-{_nextFile++}";
        Files[id] = file;
        return id;
    }

    public void Record(CallRecord call)
    {
        if (Calls.Count < MostCalls)
        {
            Calls.Add(call);
        }
    }

    /// <summary>The chat that a call names.</summary>
    /// <exception cref="ApiFault">There is none, or the bot may not write to it.</exception>
    public FakeChat ChatOf(MethodCall call)
    {
        if (call.Text("chat_id") is not { Length: > 0 } name)
        {
            throw ApiFault.BadRequest("chat_id is empty");
        }

        if (!long.TryParse(name, CultureInfo.InvariantCulture, out var id) || !Chats.TryGetValue(id, out var chat))
        {
            throw ApiFault.BadRequest("chat not found");
        }

        if (chat.MovedTo is { } to)
        {
            throw ApiFault.Migrated(to);
        }

        return chat.IsClosed
            ? throw ApiFault.Forbidden(chat.IsPrivate ? "bot was blocked by the user" : $"bot was kicked from the {chat.Type} chat")
            : chat;
    }

    public void Dispose() => Webhook.Dispose();
}
