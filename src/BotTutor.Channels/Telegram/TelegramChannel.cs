using System.Globalization;

namespace BotTutor.Channels.Telegram;

/// <summary>What Telegram is called in the house, and how its chats are.</summary>
public static class TelegramChannel
{
    /// <summary>The Bot Framework's own id of Telegram.</summary>
    public const string Id = "telegram";

    /// <summary>The type of an attachment that asks something and knows the answer; see <see cref="QuizContent"/>.</summary>
    public const string Quiz = "application/vnd.bottutor.quiz+json";

    /// <summary>The topic of a forum that every message without a topic is in. The platform knows it by no number.</summary>
    private const int GeneralTopic = 1;

    /// <summary>A chat, and within a forum a topic, each is a conversation.</summary>
    internal static ConversationKey KeyOf(string bot, long chat, int? topic = null) => new(
        bot,
        Id,
        topic is { } thread and not GeneralTopic ? string.Create(CultureInfo.InvariantCulture, $"{chat}:{thread}") : chat.ToString(CultureInfo.InvariantCulture));

    internal static (long Chat, int? Topic) ChatOf(string conversation)
    {
        var parts = conversation.Split(':');
        return (long.Parse(parts[0], CultureInfo.InvariantCulture), parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : null);
    }

    /// <summary>The same topic of the chat under its new number.</summary>
    internal static string Moved(string conversation, long chat)
    {
        var topic = conversation.IndexOf(':', StringComparison.Ordinal);
        return chat.ToString(CultureInfo.InvariantCulture) + (topic < 0 ? "" : conversation[topic..]);
    }
}
