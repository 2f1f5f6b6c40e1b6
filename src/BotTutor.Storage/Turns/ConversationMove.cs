using BotTutor.Channels;
using BotTutor.Channels.Telegram;
using BotTutor.Turns.Memory;
using BotTutor.Turns.Operating;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Turns;

/// <summary>A conversation goes on under another id of its platform. What is kept under the new id already stays as it is, and what it stands in the way of stays behind.</summary>
internal static class ConversationMove
{
    public static async Task RunAsync(BotTutorDb db, ConversationKey moved, string to, CancellationToken cancellationToken)
    {
        var target = moved with { Conversation = to };
        await Waiting(db, moved).ExecuteUpdateAsync(
            row => row.SetProperty(request => request.Conversation, to).SetProperty(request => request.IsBegun, false),
            cancellationToken);
        await MoveAsync(db, StateKey.Of(moved), StateKey.Of(target), cancellationToken);
        await MoveAsync(db, StateKey.OfDialogs(moved), StateKey.OfDialogs(target), cancellationToken);
        await MoveWhereaboutsAsync(db, moved, to, cancellationToken);
        await db.TelegramNotes
            .Where(row => moved.Channel == TelegramChannel.Id && row.Bot == moved.Bot && row.Conversation == moved.Conversation)
            .ExecuteUpdateAsync(row => row.SetProperty(note => note.Conversation, to), cancellationToken);
    }

    public static IQueryable<OutboxRow> Waiting(BotTutorDb db, ConversationKey conversation)
    {
        var (bot, channel, id) = conversation;
        return db.Outbox.Where(row => row.Status == QueueState.Waiting && row.Bot == bot && row.Channel == channel && row.Conversation == id);
    }

    private static Task<int> MoveAsync(BotTutorDb db, StateKey from, StateKey to, CancellationToken cancellationToken) => db.States
        .Where(row => row.Bot == from.Bot && row.Owner == from.Owner && !db.States.Any(there => there.Bot == to.Bot && there.Owner == to.Owner))
        .ExecuteUpdateAsync(row => row.SetProperty(state => state.Owner, to.Owner), cancellationToken);

    private static async Task MoveWhereaboutsAsync(BotTutorDb db, ConversationKey moved, string to, CancellationToken cancellationToken)
    {
        var (bot, channel, id) = moved;
        var rows = await db.Whereabouts
            .Where(row => row.Bot == bot && row.Channel == channel && row.Conversation == id)
            .ToListAsync(cancellationToken);
        foreach (var row in rows)
        {
            row.Conversation = to;
            row.Json = Addressed(row.Json, id, to);
        }
    }

    /// <summary>The activity names its conversation too.</summary>
    private static string Addressed(string json, string from, string to)
    {
        var activity = ActivityJson.Read(json);
        if (activity.Conversation?.Id != from)
        {
            return json;
        }

        activity.Conversation.Id = to;
        return ActivityJson.Write(activity);
    }
}
