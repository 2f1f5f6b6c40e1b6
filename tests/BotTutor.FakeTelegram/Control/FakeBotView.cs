using System.Text.Json.Nodes;
using BotTutor.FakeTelegram.Bots;
using BotTutor.FakeTelegram.Methods;

namespace BotTutor.FakeTelegram.Control;

/// <summary>A bot as a test sees it from outside.</summary>
public sealed class FakeBotView
{
    private const long SupergroupBase = -1_000_000_000_000;

    private readonly FakeBot _bot;

    internal FakeBotView(FakeBot bot, World world) => (_bot, World) = (bot, world);

    internal World World { get; }

    internal FakeBot Bot => _bot;

    public string Token => _bot.Token;

    public long Id => _bot.Id;

    /// <summary>A person in front of the bot; the chat begins with the first word.</summary>
    /// <param name="id">The person's id, which is the private chat's too.</param>
    /// <param name="firstName">The name on the messages.</param>
    /// <param name="language">The language of the person's app; none unless said.</param>
    public FakePerson Person(long id, string firstName = "Sari", string? language = null) => new(_bot, id, firstName, language);

    /// <summary>Opens a group and puts the bot in.</summary>
    /// <returns>The group's id.</returns>
    public long Group(long by, string title, bool isSupergroup = false, params long[] threads)
    {
        ArgumentNullException.ThrowIfNull(threads);
        lock (_bot.Gate)
        {
            var place = _bot.Chats.Count + 1;
            var chat = new FakeChat(isSupergroup ? SupergroupBase - place : -place, isSupergroup ? "supergroup" : "group", title);
            chat.Threads.AddRange(threads);
            _bot.Chats[chat.Id] = chat;
            _bot.Updates.Add(UpdateKind.MyChatMember, $"chat {chat.Id}", new JsonObject
            {
                ["chat"] = chat.ToJson(),
                ["from"] = _bot.Users[by].DeepClone(),
                ["date"] = _bot.Now(),
                ["old_chat_member"] = new JsonObject { ["user"] = _bot.ToJson(), ["status"] = "left" },
                ["new_chat_member"] = new JsonObject { ["user"] = _bot.ToJson(), ["status"] = "member" },
            });
            return chat.Id;
        }
    }

    /// <summary>Opens a channel, where the bot may post and people only read and press.</summary>
    /// <returns>The channel's id.</returns>
    public long Channel(string title)
    {
        lock (_bot.Gate)
        {
            var chat = new FakeChat(SupergroupBase - _bot.Chats.Count - 1, "channel", title);
            _bot.Chats[chat.Id] = chat;
            return chat.Id;
        }
    }

    /// <summary>Makes a supergroup of a group: it goes on under another id, and both sides say so.</summary>
    /// <returns>The supergroup's id.</returns>
    public long Migrate(long group, long by, bool quietly = false)
    {
        lock (_bot.Gate)
        {
            var old = _bot.Chats[group];
            var supergroup = new FakeChat(SupergroupBase + group, "supergroup", (string)old.ToJson()["title"]!);
            _bot.Chats[supergroup.Id] = supergroup;
            if (!quietly)
            {
                Tell(old, by, "migrate_to_chat_id", supergroup.Id);
                Tell(supergroup, by, "migrate_from_chat_id", old.Id);
            }

            old.MovedTo = supergroup.Id;
            return supergroup.Id;
        }
    }

    /// <summary>Puts a file on the server, so that a person can send it.</summary>
    /// <returns>Its <c>file_id</c>.</returns>
    public string AddFile(string name, string contentType, byte[] content)
    {
        lock (_bot.Gate)
        {
            return _bot.Keep(new UploadedFile(name, contentType, content));
        }
    }

    /// <summary>Adds an update as it stands, without its <c>update_id</c>; its only property is its kind.</summary>
    public long Raw(string kind, JsonObject content, string line)
    {
        lock (_bot.Gate)
        {
            return _bot.Updates.Add(kind, line, content);
        }
    }

    /// <summary>Sends an update to the webhook a further time, whatever was answered before.</summary>
    /// <returns>The status that was answered; 0 when none was.</returns>
    public Task<int> RepeatAsync(JsonObject update, CancellationToken cancellationToken) => _bot.Webhook.RepeatAsync(update, cancellationToken);

    /// <summary>What the bot has called, in order.</summary>
    public IReadOnlyList<JsonObject> Calls(string? method = null)
    {
        lock (_bot.Gate)
        {
            return [.. _bot.Calls
                .Where(call => method is null || call.Method.Equals(method, StringComparison.OrdinalIgnoreCase))
                .Select(call => new JsonObject
                {
                    ["method"] = call.Method,
                    ["parameters"] = call.Parameters.DeepClone(),
                    ["status"] = call.Status,
                    ["description"] = call.Description,
                    ["at"] = call.At.ToUnixTimeMilliseconds(),
                })];
        }
    }

    /// <summary>What has become of the presses: by id the data, whether and with what they were answered.</summary>
    public IReadOnlyList<JsonObject> Presses()
    {
        lock (_bot.Gate)
        {
            return [.. _bot.Queries.Values.Select(query => new JsonObject
            {
                ["id"] = query.Id,
                ["user"] = query.User,
                ["data"] = query.Data,
                ["answered"] = query.IsAnswered,
                ["answer"] = query.Answer,
            })];
        }
    }

    /// <summary>What was sent after a place in the order of all that was sent, all chats together.</summary>
    public async Task<JsonObject> SaidAsync(int after, TimeSpan wait, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(wait);
        while (true)
        {
            SemaphoreSlim news;
            lock (_bot.Gate)
            {
                if (_bot.Said.Count > after || patience.IsCancellationRequested)
                {
                    return new JsonObject
                    {
                        ["next"] = _bot.Said.Count,
                        ["messages"] = new JsonArray([.. _bot.Said.Skip(after).Select(said => said.Message.Report())]),
                    };
                }

                news = _bot.Heard.Listen();
            }

            await Bell.HearAsync(news, patience.Token);
        }
    }

    public JsonObject State()
    {
        lock (_bot.Gate)
        {
            return new JsonObject
            {
                ["pending_updates"] = _bot.Updates.Count,
                ["said"] = _bot.Said.Count,
                ["calls"] = _bot.Calls.Count,
                ["polling"] = _bot.Poller is not null,
                ["webhook"] = _bot.Webhook.ToJson(),
                ["profile"] = new JsonObject([.. _bot.Profile.Select(text => KeyValuePair.Create(text.Key, (JsonNode?)text.Value.DeepClone()))]),
            };
        }
    }

    private void Tell(FakeChat chat, long by, string what, long id)
    {
        var message = new JsonObject
        {
            ["message_id"] = chat.NextMessageId(),
            ["from"] = _bot.Users[by].DeepClone(),
            ["chat"] = chat.ToJson(),
            ["date"] = _bot.Now(),
            [what] = id,
        };
        chat.Messages.Add(new FakeMessage(message, fromBot: false));
        _bot.Updates.Add(UpdateKind.Message, $"chat {chat.Id}", message);
    }
}
