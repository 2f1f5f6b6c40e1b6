using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace BotTutor.Channels.Telegram;

/// <summary>Reads what happened on the platform as an activity. Pure: no network, no clock, no state.</summary>
internal static class TelegramInbound
{
    /// <returns>The activity; <see langword="null"/> for what is none of the bot's business. Presses and answers to polls need what is remembered and are read by <see cref="OfPress"/> and <see cref="OfAnswer"/>.</returns>
    public static InboundActivity? Read(Update update, TelegramBot bot, TelegramMenu menu) => update switch
    {
        { Message: { } message } => OfMessage(update.Id, message, bot, menu),
        { EditedMessage: { } edited } => OfEdit(update.Id, edited, bot, menu),
        { MessageReaction: { } reaction } => OfReaction(update.Id, reaction, bot),
        { MyChatMember: { } member } => OfMembership(update.Id, member, bot),
        _ => null,
    };

    /// <summary>A pressed button, whose meaning has been found.</summary>
    public static InboundActivity OfPress(int updateId, CallbackQuery press, string conversation, string? says, JsonNode? value, TelegramBot bot)
    {
        var key = new ConversationKey(bot.Name, TelegramChannel.Id, conversation);
        var activity = Addressed(new Activity(ActivityTypes.Message), key, press.From, bot, updateId);
        activity.Id = press.Id;
        activity.Text = Wellformed(says);
        activity.Value = value is null ? null : ActivityJson.FromNode(value);
        activity.ReplyToId = press.Message?.Id.ToString(CultureInfo.InvariantCulture);
        activity.Conversation.IsGroup = press.Message?.Chat.Type is not (ChatType.Private or null);
        return Inbound(key, updateId, activity);
    }

    /// <summary>An answer to a poll: its words, and which they were, so that a dialog may read either.</summary>
    public static InboundActivity OfAnswer(int updateId, PollAnswer answer, string conversation, JsonObject? asked, TelegramBot bot)
    {
        var key = new ConversationKey(bot.Name, TelegramChannel.Id, conversation);
        var activity = Addressed(new Activity(ActivityTypes.Message), key, answer.User!, bot, updateId);
        var options = asked?["options"] as JsonArray;
        activity.Text = options is null ? null : string.Join(", ", answer.OptionIds.Where(option => option < options.Count).Select(option => (string?)options[option]));
        activity.Value = ActivityJson.FromNode(new JsonObject
        {
            ["quiz"] = asked?["quiz"]?.DeepClone(),
            ["poll"] = answer.PollId,
            ["options"] = new JsonArray([.. answer.OptionIds.Select(option => (JsonNode)option)]),
        });
        return Inbound(key, updateId, activity);
    }

    /// <summary>The last that is heard of a group under its old number.</summary>
    public static InboundActivity? OfMove(int updateId, Message message, TelegramBot bot)
    {
        if (message.From is not { } from)
        {
            return null;
        }

        var key = TelegramChannel.KeyOf(bot.Name, message.Chat.Id);
        var activity = Talk(new Activity(ActivityTypes.ConversationUpdate), key, message, from, bot, updateId);
        activity.ChannelData = ActivityJson.FromNode(new JsonObject { ["updateId"] = updateId, ["movedTo"] = message.MigrateToChatId });
        return Inbound(key, updateId, activity);
    }

    /// <summary>One message of the parts of an album, which come as one each.</summary>
    public static InboundActivity OfAlbum(string group, IReadOnlyList<Activity> parts, ConversationKey key)
    {
        var activity = parts[0];
        activity.Attachments = [.. parts.SelectMany(part => part.Attachments ?? [])];
        activity.Text = parts.Select(part => part.Text).FirstOrDefault(text => !string.IsNullOrEmpty(text));
        return new InboundActivity(key, $"album {group} {activity.Id}", activity);
    }

    public static string LocaleOf(User? from) => ChannelLocale.Of(from?.LanguageCode);

    private static InboundActivity? OfMessage(int updateId, Message message, TelegramBot bot, TelegramMenu menu)
    {
        if (message.From is not { IsBot: false } from || message.ViaBot is not null && message.ViaBot.Id.ToString(CultureInfo.InvariantCulture) == bot.Id)
        {
            return null;
        }

        var key = TelegramChannel.KeyOf(bot.Name, message.Chat.Id, message.IsTopicMessage ? message.MessageThreadId : null);
        if (message.NewChatMembers is { Length: > 0 } members)
        {
            var added = Talk(new Activity(ActivityTypes.ConversationUpdate), key, message, from, bot, updateId);
            added.MembersAdded = [.. members.Select(Account)];
            return Inbound(key, updateId, added);
        }

        if (message.LeftChatMember is { } left)
        {
            var removed = Talk(new Activity(ActivityTypes.ConversationUpdate), key, message, from, bot, updateId);
            removed.MembersRemoved = [Account(left)];
            return Inbound(key, updateId, removed);
        }

        var said = TelegramWords.Of(message, bot, menu);
        if (said.IsForAnother)
        {
            return null;
        }

        var activity = said.IsStart ? OfStart(said.Payload, key, message, from, bot, updateId) : OfWords(ActivityTypes.Message, said, key, message, from, bot, updateId);

        // Pins, new titles and the like say nothing to anybody.
        return activity is { Type: ActivityTypes.Message, Text: null or "", Attachments.Count: 0 } ? null : Inbound(key, updateId, activity);
    }

    private static InboundActivity? OfEdit(int updateId, Message message, TelegramBot bot, TelegramMenu menu)
    {
        if (message.From is not { IsBot: false } from)
        {
            return null;
        }

        var key = TelegramChannel.KeyOf(bot.Name, message.Chat.Id, message.IsTopicMessage ? message.MessageThreadId : null);
        return Inbound(key, updateId, OfWords(ActivityTypes.MessageUpdate, TelegramWords.Of(message, bot, menu), key, message, from, bot, updateId));
    }

    /// <summary>The person has opened the chat, or pressed the link of a card: the bot greets, and may look what the link was about.</summary>
    private static Activity OfStart(string? payload, ConversationKey key, Message message, User from, TelegramBot bot, int updateId)
    {
        var activity = Talk(new Activity(ActivityTypes.ConversationUpdate), key, message, from, bot, updateId);
        activity.MembersAdded = [Account(from)];
        activity.Value = payload is null ? null : ActivityJson.FromNode(new JsonObject { ["start"] = payload });
        return activity;
    }

    private static Activity OfWords(string type, TelegramWords said, ConversationKey key, Message message, User from, TelegramBot bot, int updateId)
    {
        var activity = Talk(new Activity(type), key, message, from, bot, updateId);
        activity.Text = Wellformed(said.Text ?? TelegramAttachments.WordsOf(message));
        activity.TextFormat = TextFormatTypes.Plain;
        activity.Attachments = [.. TelegramAttachments.Of(message)];
        activity.ReplyToId = message.ReplyToMessage?.Id.ToString(CultureInfo.InvariantCulture);
        return activity;
    }

    private static InboundActivity? OfReaction(int updateId, MessageReactionUpdated reaction, TelegramBot bot)
    {
        if (reaction.User is not { IsBot: false } from)
        {
            return null;
        }

        var key = TelegramChannel.KeyOf(bot.Name, reaction.Chat.Id);
        var activity = Addressed(new Activity(ActivityTypes.MessageReaction), key, from, bot, updateId);
        var before = reaction.OldReaction.OfType<ReactionTypeEmoji>().Select(emoji => emoji.Emoji).ToList();
        var after = reaction.NewReaction.OfType<ReactionTypeEmoji>().Select(emoji => emoji.Emoji).ToList();
        activity.ReactionsAdded = [.. after.Except(before).Select(emoji => new MessageReaction(emoji))];
        activity.ReactionsRemoved = [.. before.Except(after).Select(emoji => new MessageReaction(emoji))];
        activity.ReplyToId = reaction.MessageId.ToString(CultureInfo.InvariantCulture);
        return Inbound(key, updateId, activity);
    }

    /// <summary>The bot was let in or put out: in a private chat, unblocked or blocked.</summary>
    private static InboundActivity? OfMembership(int updateId, ChatMemberUpdated member, TelegramBot bot)
    {
        var key = TelegramChannel.KeyOf(bot.Name, member.Chat.Id);
        var isIn = member.NewChatMember.Status is not (ChatMemberStatus.Left or ChatMemberStatus.Kicked);
        var wasIn = member.OldChatMember.Status is not (ChatMemberStatus.Left or ChatMemberStatus.Kicked);
        if (isIn == wasIn)
        {
            return null;
        }

        var activity = Addressed(new Activity(ActivityTypes.InstallationUpdate), key, member.From, bot, updateId);
        activity.Action = isIn ? "add" : "remove";
        activity.Conversation.IsGroup = member.Chat.Type is not ChatType.Private;
        return Inbound(key, updateId, activity);
    }

    private static InboundActivity Inbound(ConversationKey key, int updateId, Activity activity) =>
        new(key, updateId.ToString(CultureInfo.InvariantCulture), activity);

    private static Activity Talk(Activity activity, ConversationKey key, Message message, User from, TelegramBot bot, int updateId)
    {
        Addressed(activity, key, from, bot, updateId);
        activity.Id = message.Id.ToString(CultureInfo.InvariantCulture);
        activity.Timestamp = new DateTimeOffset(DateTime.SpecifyKind(message.Date, DateTimeKind.Utc));
        activity.Conversation.IsGroup = message.Chat.Type is not ChatType.Private;
        activity.Conversation.Name = message.Chat.Title;
        return activity;
    }

    private static Activity Addressed(Activity activity, ConversationKey key, User from, TelegramBot bot, int updateId)
    {
        activity.Id = string.Create(CultureInfo.InvariantCulture, $"update {updateId}");
        activity.ChannelId = TelegramChannel.Id;
        activity.ServiceUrl = "https://api.telegram.org";
        activity.Conversation = new ConversationAccount(id: key.Conversation);
        activity.From = Account(from);
        activity.Recipient = new ChannelAccount(bot.Id, bot.Username ?? bot.Name, RoleTypes.Bot);
        activity.Locale = LocaleOf(from);
        activity.ChannelData = ActivityJson.FromNode(new JsonObject { ["updateId"] = updateId });
        return activity;
    }

    private static ChannelAccount Account(User user) => new(
        user.Id.ToString(CultureInfo.InvariantCulture),
        Wellformed(string.Join(' ', new[] { user.FirstName, user.LastName }.Where(name => !string.IsNullOrWhiteSpace(name)))),
        user.IsBot ? RoleTypes.Bot : RoleTypes.User);

    /// <summary>Half a surrogate pair and a zero are not text: no database and no template wants them.</summary>
    private static string? Wellformed(string? text)
    {
        if (text is null || (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.Contains('\0')))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes().Where(rune => rune.Value != 0))
        {
            clean.Append(rune.ToString());
        }

        return clean.ToString();
    }
}
