using System.Text.Json.Nodes;
using BotTutor.FakeTelegram.Bots;

namespace BotTutor.FakeTelegram.Control;

/// <summary>A person in front of one bot: writes, presses, answers, and reads what comes. Each deed gives the update's id; 0 when the bot does not want to know.</summary>
public sealed class FakePerson
{
    private readonly FakeBot _bot;
    private int _read;

    internal FakePerson(FakeBot bot, long id, string firstName, string? language)
    {
        _bot = bot;
        Id = id;
        lock (bot.Gate)
        {
            bot.Users.TryAdd(id, new JsonObject { ["id"] = id, ["is_bot"] = false, ["first_name"] = firstName });
            if (language is not null)
            {
                bot.Users[id]["language_code"] = language;
            }

            _read = bot.Said.Count;
        }
    }

    public long Id { get; }

    private JsonObject User => (JsonObject)_bot.Users[Id].DeepClone();

    public long Says(string text, long? chat = null, long? thread = null, long? replyTo = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var content = new JsonObject { ["text"] = text };
        if (text.StartsWith('/'))
        {
            var length = text.IndexOfAny([' ', '\n']) is var end and > 0 ? end : text.Length;
            content["entities"] = new JsonArray(new JsonObject { ["offset"] = 0, ["length"] = length, ["type"] = "bot_command" });
        }

        return Sends(content, chat, thread, replyTo);
    }

    /// <summary>Sends anything: the content is what stands in the message beside its address, such as <c>{"location":{...}}</c>.</summary>
    public long Sends(JsonObject content, long? chat = null, long? thread = null, long? replyTo = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        lock (_bot.Gate)
        {
            var place = Place(chat);
            var message = Message(place, content);
            if (thread is { } topic)
            {
                message["message_thread_id"] = topic;
                message["is_topic_message"] = true;
            }

            if (replyTo is { } earlier && place.Find(earlier) is { } quoted)
            {
                message["reply_to_message"] = quoted.Json.DeepClone();
            }

            place.Messages.Add(new FakeMessage(message, fromBot: false));
            return _bot.Updates.Add(UpdateKind.Message, $"chat {place.Id}", message);
        }
    }

    public long Edits(long messageId, string text, long? chat = null)
    {
        lock (_bot.Gate)
        {
            var place = Place(chat);
            var message = place.Find(messageId) ?? throw new InvalidOperationException($"Chat {place.Id} has no message {messageId}.");
            message.Json["text"] = text;
            message.Json["edit_date"] = _bot.Now();
            return _bot.Updates.Add(UpdateKind.EditedMessage, $"chat {place.Id}", message.Json);
        }
    }

    /// <summary>Presses a button under a message, the latest that has it: by its words or by its <c>callback_data</c>.</summary>
    public long Taps(string button, long? chat = null, long? messageId = null)
    {
        lock (_bot.Gate)
        {
            var place = Place(chat);
            var (message, data) = place.Messages
                .Where(message => message.FromBot && !message.IsDeleted && (messageId is null || message.Id == messageId))
                .Reverse()
                .Select(message => (message, Data: DataOf(message, button)))
                .FirstOrDefault(found => found.Data is not null);
            if (data is null)
            {
                throw new InvalidOperationException($"No message in chat {place.Id} has a button '{button}'.");
            }

            return Taps(place, message.Json, data);
        }
    }

    /// <summary>Presses a key of the keyboard under the writing line; one that asks for the phone number sends it.</summary>
    public long PressesKey(string key, long? chat = null)
    {
        lock (_bot.Gate)
        {
            var place = Place(chat);
            var pressed = (place.ReplyKeyboard?["keyboard"] as JsonArray)?.SelectMany(row => row!.AsArray()).OfType<JsonObject>().FirstOrDefault(found => (string?)found["text"] == key)
                ?? throw new InvalidOperationException($"There is no key '{key}' in chat {place.Id}.");
            return pressed["request_contact"] is not null ? Sends(new JsonObject { ["contact"] = new JsonObject { ["phone_number"] = "6281234567890", ["first_name"] = "Ibu", ["user_id"] = Id } }, chat)
                : pressed["request_location"] is not null ? Sends(new JsonObject { ["location"] = new JsonObject { ["latitude"] = -6.9, ["longitude"] = 107.6 } }, chat)
                : Says(key, chat);
        }
    }

    /// <summary>Answers a poll, the latest of the chat unless named; no option takes the answer back.</summary>
    public long Answers(IReadOnlyList<int> options, string? pollId = null, long? chat = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        lock (_bot.Gate)
        {
            var place = Place(chat);
            var poll = _bot.Polls.Values.LastOrDefault(poll => poll.Chat == place && (pollId is null || poll.Id == pollId))
                ?? throw new InvalidOperationException($"Chat {place.Id} has no such poll.");
            if (poll.IsClosed || options.Any(option => option < 0 || option >= poll.Options) || (poll.IsQuiz && poll.HasAnswered(Id)))
            {
                throw new InvalidOperationException("The poll does not take this answer.");
            }

            poll.Answer(Id, options);
            _bot.Updates.Add(UpdateKind.Poll, $"poll {poll.Id}", poll.ToJson());
            return poll.IsAnonymous ? 0 : _bot.Updates.Add(UpdateKind.PollAnswer, $"poll {poll.Id}", new JsonObject
            {
                ["poll_id"] = poll.Id,
                ["user"] = User,
                ["option_ids"] = new JsonArray([.. options.Select(option => (JsonNode)option)]),
                ["option_persistent_ids"] = new JsonArray([.. options.Select(option => (JsonNode)$"o{option}")]),
            });
        }
    }

    public long Reacts(long messageId, string emoji, long? chat = null)
    {
        lock (_bot.Gate)
        {
            var place = Place(chat);
            return _bot.Updates.Add(UpdateKind.Reaction, $"reaction {place.Id}", new JsonObject
            {
                ["chat"] = place.ToJson(),
                ["message_id"] = messageId,
                ["user"] = User,
                ["date"] = _bot.Now(),
                ["old_reaction"] = new JsonArray(),
                ["new_reaction"] = new JsonArray(new JsonObject { ["type"] = "emoji", ["emoji"] = emoji }),
            });
        }
    }

    public long Blocks() => Turns(closed: true);

    public long Unblocks() => Turns(closed: false);

    /// <summary>What the chat holds now, both sides, deleted messages too; the bot's carry <c>from_bot</c>, <c>edits</c>, <c>deleted</c>.</summary>
    public IReadOnlyList<JsonObject> Chat(long? chat = null)
    {
        lock (_bot.Gate)
        {
            return [.. Place(chat).Messages.Select(message => message.Report())];
        }
    }

    /// <summary>Gets the keyboard that stands under the writing line; <see langword="null"/> when none does.</summary>
    public JsonObject? ReplyKeyboard(long? chat = null)
    {
        lock (_bot.Gate)
        {
            return (JsonObject?)Place(chat).ReplyKeyboard?.DeepClone();
        }
    }

    /// <summary>Waits for what the bot sends to this chat next, after what was heard before: one message.</summary>
    public async Task<JsonObject> HearsAsync(CancellationToken cancellationToken, long? chat = null)
    {
        while (true)
        {
            SemaphoreSlim news;
            lock (_bot.Gate)
            {
                while (_read < _bot.Said.Count)
                {
                    var (place, message) = _bot.Said[_read++];
                    if (place.Id == (chat ?? Id))
                    {
                        return message.Report();
                    }
                }

                news = _bot.Heard.Listen();
            }

            await news.WaitAsync(cancellationToken);
        }
    }

    private FakeChat Place(long? chat)
    {
        if (chat is { } id)
        {
            return _bot.Chats.TryGetValue(id, out var group) ? group : throw new InvalidOperationException($"There is no chat {id}.");
        }

        if (!_bot.Chats.TryGetValue(Id, out var own))
        {
            _bot.Chats[Id] = own = new FakeChat(Id, "private", (string)_bot.Users[Id]["first_name"]!);
        }

        return own;
    }

    private JsonObject Message(FakeChat place, JsonObject content)
    {
        var message = new JsonObject
        {
            ["message_id"] = place.NextMessageId(),
            ["from"] = User,
            ["chat"] = place.ToJson(),
            ["date"] = _bot.Now(),
        };
        foreach (var (name, value) in content)
        {
            message[name] = value?.DeepClone();
        }

        return message;
    }

    private long Taps(FakeChat place, JsonObject message, string data)
    {
        var query = new FakeQuery(_bot.NextQueryId(), Id, data, _bot.Clock.GetUtcNow());
        _bot.Queries[query.Id] = query;
        return _bot.Updates.Add(UpdateKind.CallbackQuery, $"user {Id}", new JsonObject
        {
            ["id"] = query.Id,
            ["from"] = User,
            ["message"] = message.DeepClone(),
            ["chat_instance"] = $"{place.Id}",
            ["data"] = data,
        });
    }

    private static string? DataOf(FakeMessage message, string button) =>
        (string?)(message.InlineKeyboard?["inline_keyboard"] as JsonArray)?
            .SelectMany(row => row!.AsArray())
            .FirstOrDefault(found => (string?)found!["text"] == button || (string?)found["callback_data"] == button)?["callback_data"];

    private long Turns(bool closed)
    {
        lock (_bot.Gate)
        {
            var place = Place(null);
            place.IsClosed = closed;
            return _bot.Updates.Add(UpdateKind.MyChatMember, $"chat {place.Id}", new JsonObject
            {
                ["chat"] = place.ToJson(),
                ["from"] = User,
                ["date"] = _bot.Now(),
                ["old_chat_member"] = Member(closed ? "member" : "kicked"),
                ["new_chat_member"] = Member(closed ? "kicked" : "member"),
            });
        }
    }

    private JsonObject Member(string status)
    {
        var member = new JsonObject { ["user"] = _bot.ToJson(), ["status"] = status };
        if (status == "kicked")
        {
            member["until_date"] = 0;
        }

        return member;
    }
}
