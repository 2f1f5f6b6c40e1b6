using System.Text.Json.Nodes;

namespace BotTutor.FakeTelegram.Bots;

/// <summary>A message in a chat, as the Bot API shows it, with what only the server knows of it.</summary>
internal sealed class FakeMessage(JsonObject json, bool fromBot)
{
    public JsonObject Json { get; set; } = json;

    public bool FromBot => fromBot;

    public long Id => Json["message_id"]!.GetValue<long>();

    public bool IsDeleted { get; set; }

    public int Edits { get; set; }

    public JsonObject? InlineKeyboard => Json["reply_markup"] as JsonObject;

    /// <summary>Gets the keyboard under the writing line that came with it, which the Bot API does not show again.</summary>
    public JsonObject? ReplyKeyboard { get; init; }

    /// <summary>The message as the control side tells of it.</summary>
    public JsonObject Report()
    {
        var report = (JsonObject)Json.DeepClone();
        report["from_bot"] = fromBot;
        report["deleted"] = IsDeleted;
        report["edits"] = Edits;
        if (ReplyKeyboard is not null)
        {
            report["reply_keyboard"] = ReplyKeyboard.DeepClone();
        }

        return report;
    }
}
