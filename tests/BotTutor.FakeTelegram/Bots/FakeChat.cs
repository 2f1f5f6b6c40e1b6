using System.Text.Json.Nodes;

namespace BotTutor.FakeTelegram.Bots;

/// <summary>A chat as one bot sees it.</summary>
internal sealed class FakeChat(long id, string type, string title)
{
    private long _nextMessage = 1;

    public long Id => id;

    public string Type => type;

    public bool IsPrivate => type == "private";

    public List<FakeMessage> Messages { get; } = [];

    public List<long> Threads { get; } = [];

    /// <summary>Gets or sets whether the person has blocked the bot, or the group has put it out.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Gets or sets the supergroup that this group has become.</summary>
    public long? MovedTo { get; set; }

    /// <summary>Gets or sets the keyboard that stands under the writing line now.</summary>
    public JsonObject? ReplyKeyboard { get; set; }

    public long NextMessageId() => _nextMessage++;

    public FakeMessage? Find(long messageId) => Messages.Find(message => message.Id == messageId && !message.IsDeleted);

    public JsonObject ToJson()
    {
        var json = new JsonObject { ["id"] = id, ["type"] = type };
        json[IsPrivate ? "first_name" : "title"] = title;
        if (Threads.Count > 0)
        {
            json["is_forum"] = true;
        }

        return json;
    }
}
