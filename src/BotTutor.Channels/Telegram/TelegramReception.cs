using System.Text.Json.Nodes;
using BotTutor.Channels.Sending;
using Telegram.Bot.Types;

namespace BotTutor.Channels.Telegram;

/// <summary>Brings an update into the inbox, once however often it comes. Lives in a scope of its own for each update.</summary>
internal sealed class TelegramReception(
    IInbox inbox, IOutbox outbox, ITelegramNotes notes, TelegramMenu menu, TelegramPresses presses, TelegramAlbums albums, TimeProvider clock)
{
    /// <summary>How long it is known that a part of an album was taken.</summary>
    private static readonly TimeSpan PartsAreKnown = TimeSpan.FromDays(2);

    public async Task ReceiveAsync(TelegramBot bot, Update update, CancellationToken cancellationToken)
    {
        if (update.Message?.MediaGroupId is { } group)
        {
            await CollectAsync(bot, update, group, cancellationToken);
        }
        else if (await ReadAsync(bot, update, cancellationToken) is { } inbound)
        {
            await AcceptAsync(inbound, cancellationToken);
        }
    }

    private async Task<InboundActivity?> ReadAsync(TelegramBot bot, Update update, CancellationToken cancellationToken)
    {
        switch (update)
        {
            case { CallbackQuery: { } press }:
                return await OfPressAsync(bot, update.Id, press, cancellationToken);

            case { PollAnswer: { User: not null, OptionIds.Length: > 0 } answer }:
                var asked = await notes.FindAsync(bot.Name, TelegramNoteKeys.Poll(answer.PollId), cancellationToken);
                return TelegramInbound.OfAnswer(
                    update.Id,
                    answer,
                    asked?.Conversation ?? TelegramChannel.KeyOf(bot.Name, answer.User.Id).Conversation,
                    asked is null ? null : JsonNode.Parse(asked.Json) as JsonObject,
                    bot);

            case { Message: { MigrateToChatId: not null } message }:
                return OfMove(bot, update, message);

            default:
                return TelegramInbound.Read(update, bot, menu);
        }
    }

    private async Task<InboundActivity?> OfPressAsync(TelegramBot bot, int updateId, CallbackQuery press, CancellationToken cancellationToken)
    {
        if (press is not { Message: { } message, Data: { Length: > 0 } data })
        {
            return null;
        }

        var conversation = TelegramChannel.KeyOf(bot.Name, message.Chat.Id, message.IsTopicMessage ? message.MessageThreadId : null).Conversation;
        if (data[0] is not TelegramButtons.Code)
        {
            return TelegramInbound.OfPress(updateId, press, conversation, data[0] is TelegramButtons.Text ? data[1..] : data, null, bot);
        }

        var note = await notes.FindAsync(bot.Name, TelegramNoteKeys.Button(data[1..]), cancellationToken);
        var person = press.From.Id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var isGood = note is not null && note.Conversation == conversation && note.Until > clock.GetUtcNow();
        if (!isGood || (note!.Person is { } owner && owner != person))
        {
            presses.Answer(bot, press, TelegramTexts.OfPress(TelegramInbound.LocaleOf(press.From), isForSomebodyElse: isGood));
            return null;
        }

        presses.Answer(bot, press, null);
        var behind = JsonNode.Parse(note.Json);
        return TelegramInbound.OfPress(updateId, press, conversation, (string?)behind?["says"], behind?["value"]?.DeepClone(), bot);
    }

    /// <summary>
    /// The old chat is written to once more, which the platform answers with the new one's number; with that, all that waits and all that the bot remembers of
    /// the chat moves on.
    /// </summary>
    private InboundActivity? OfMove(TelegramBot bot, Update update, Message message)
    {
        var key = TelegramChannel.KeyOf(bot.Name, message.Chat.Id);
        var knock = new TelegramRequest("sendChatAction", new JsonObject { ["chat_id"] = message.Chat.Id, ["action"] = "typing" });
        outbox.Add(key, new OutboundRequest($"update {update.Id}", knock.Write()));
        return TelegramInbound.OfMove(update.Id, message, bot);
    }

    private async Task CollectAsync(TelegramBot bot, Update update, string group, CancellationToken cancellationToken)
    {
        var key = TelegramNoteKeys.AlbumPart(group, update.Message!.Id);
        if (await notes.FindAsync(bot.Name, key, cancellationToken) is not null || TelegramInbound.Read(update, bot, menu) is not { } part)
        {
            return;
        }

        await notes.PutAsync(
            new TelegramNote(bot.Name, key, part.Conversation.Conversation, null, ActivityJson.Write(part.Activity), clock.GetUtcNow() + PartsAreKnown),
            cancellationToken);
        await notes.SaveAsync(cancellationToken);
        albums.Expect(bot.Name, group);
    }

    private async Task AcceptAsync(InboundActivity inbound, CancellationToken cancellationToken)
    {
        inbound.Activity.Timestamp ??= clock.GetUtcNow();
        await inbox.AcceptAsync(inbound, cancellationToken);
    }
}
