using System.Text.Json.Nodes;
using BotTutor.Channels.Sending;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Telegram;

/// <summary>Puts what the bot said into the outbox, as the calls that it becomes, and remembers what stands behind its buttons.</summary>
internal sealed partial class TelegramOutbound(
    IOutbox outbox,
    ITelegramNotes notes,
    TelegramBots bots,
    TelegramApi api,
    IOptions<TelegramOptions> options,
    TimeProvider clock,
    ILogger<TelegramOutbound> log) : IChannelOutbound
{
    private static readonly TimeSpan ButtonsWork = TimeSpan.FromDays(30);
    private static readonly TimeSpan KeyboardsStay = TimeSpan.FromDays(365);

    public string ChannelId => TelegramChannel.Id;

    public async Task StageAsync(ConversationKey conversation, IReadOnlyList<Activity> activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activities);
        var key = TelegramNoteKeys.Keyboard(conversation.Conversation);
        var hadKeyboard = await notes.FindAsync(conversation.Bot, key, cancellationToken) is not null;
        var now = clock.GetUtcNow();
        var person = activities.FirstOrDefault(activity => activity.Recipient?.Id is not null)?.Recipient.Id;
        var rendering = new TelegramRendering(conversation, person, options.Value.PublicAddress, now + ButtonsWork, hadKeyboard);
        foreach (var activity in activities)
        {
            rendering.Render(activity);
        }

        foreach (var (activityId, request) in rendering.Requests)
        {
            outbox.Add(conversation, new OutboundRequest(activityId, request.Write()));
        }

        foreach (var note in rendering.Notes)
        {
            await notes.PutAsync(note, cancellationToken);
        }

        if (rendering.HasKeyboard && !hadKeyboard)
        {
            await notes.PutAsync(new TelegramNote(conversation.Bot, key, conversation.Conversation, null, "{}", now + KeyboardsStay), cancellationToken);
        }
        else if (hadKeyboard && !rendering.HasKeyboard)
        {
            await notes.RemoveAsync(conversation.Bot, key, cancellationToken);
        }
    }

    /// <summary>The outbox sees to what was committed.</summary>
    public void Committed(ConversationKey conversation)
    {
    }

    public async Task ShowTypingAsync(ConversationKey conversation, Activity answered, CancellationToken cancellationToken)
    {
        if (bots.Find(conversation.Bot) is not { } bot)
        {
            return;
        }

        var (chat, topic) = TelegramChannel.ChatOf(conversation.Conversation);
        var body = new JsonObject { ["chat_id"] = chat, ["action"] = "typing" };
        if (topic is { } thread)
        {
            body["message_thread_id"] = thread;
        }

        try
        {
            await api.CallAsync(bot, "sendChatAction", body, cancellationToken);
        }
        catch (Exception lost) when (lost is HttpRequestException || (lost is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            NotShown(log, conversation.Bot, lost.GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Debug, "That {Bot} is writing could not be shown: {Fault}.")]
    private static partial void NotShown(ILogger log, string bot, string fault);
}
