using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace BotTutor.Channels.Telegram;

/// <summary>The words of a message as the bot hears them: a command as what it says, the bot's own name taken out. Places are UTF-16 units, as in a C# string.</summary>
/// <param name="Text">The words; <see langword="null"/> when it has none.</param>
/// <param name="IsStart">Whether the chat is opened.</param>
/// <param name="Payload">What the link that opened it carried.</param>
/// <param name="IsForAnother">Whether another bot is addressed.</param>
internal sealed record TelegramWords(string? Text, bool IsStart = false, string? Payload = null, bool IsForAnother = false)
{
    private const string Start = "start";

    public static TelegramWords Of(Message message, TelegramBot bot, TelegramMenu menu)
    {
        var text = message.Text ?? message.Caption;
        var entities = message.Entities ?? message.CaptionEntities ?? [];
        if (text is null)
        {
            return new TelegramWords(Text: null);
        }

        return Array.Find(entities, entity => entity is { Type: MessageEntityType.BotCommand, Offset: 0 }) is { } command
            ? OfCommand(Part(text, command)[1..], text[Math.Min(text.Length, command.Offset + command.Length)..].Trim(), bot, menu)
            : new TelegramWords(WithoutMention(text, entities, bot));
    }

    private static TelegramWords OfCommand(string command, string rest, TelegramBot bot, TelegramMenu menu)
    {
        var parts = command.Split('@', 2);
        if (parts.Length == 2 && bot.Username is { } username && !parts[1].Equals(username, StringComparison.OrdinalIgnoreCase))
        {
            return new TelegramWords(null, IsForAnother: true);
        }

        return parts[0].Equals(Start, StringComparison.OrdinalIgnoreCase)
            ? new TelegramWords(null, IsStart: true, rest.Length > 0 ? rest : null)
            : new TelegramWords($"{menu.Says(parts[0])} {rest}".Trim());
    }

    private static string WithoutMention(string text, MessageEntity[] entities, TelegramBot bot)
    {
        if (bot.Username is not { } username)
        {
            return text;
        }

        var mention = Array.Find(entities, entity => entity.Type is MessageEntityType.Mention && Part(text, entity).Equals($"@{username}", StringComparison.OrdinalIgnoreCase));
        return mention is null ? text : text.Remove(mention.Offset, mention.Length).Trim();
    }

    private static string Part(string text, MessageEntity entity) =>
        text.Substring(Math.Min(entity.Offset, text.Length), Math.Max(0, Math.Min(entity.Length, text.Length - entity.Offset)));
}
