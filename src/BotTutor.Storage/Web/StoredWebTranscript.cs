using BotTutor.Channels;
using BotTutor.Channels.Web;
using BotTutor.Storage.Commits;
using BotTutor.Turns;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Web;

internal sealed class StoredWebTranscript(BotTutorDb db, UnitOfWork unit, IFlush flush) : IWebTranscript
{
    private static readonly PerModel<Func<BotTutorDb, string, long, int, IAsyncEnumerable<WebActivityRow>>> After = new(() =>
        EF.CompileAsyncQuery((BotTutorDb db, string conversation, long watermark, int most) =>
            db.WebActivities.AsNoTracking()
                .Where(row => row.Conversation == conversation && row.Number > watermark)
                .OrderBy(row => row.Number)
                .Take(most)));

    private readonly Dictionary<string, List<Activity>> _said = [];

    public void Append(string conversationId, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (!_said.TryGetValue(conversationId, out var said))
        {
            _said[conversationId] = said = [];
            unit.Number((context, cancellationToken) => NumberAsync(context, conversationId, cancellationToken));
            unit.Write((context, _) => WriteAsync(context, conversationId));
        }

        said.Add(activity);
    }

    public async Task<bool> ReplaceAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (await FindAsync(conversationId, activityId, cancellationToken) is not { } row)
        {
            return false;
        }

        activity.Id = activityId;
        row.Json = ActivityJson.Write(activity);
        return true;
    }

    public async Task<bool> RemoveAsync(string conversationId, string activityId, CancellationToken cancellationToken)
    {
        if (await FindAsync(conversationId, activityId, cancellationToken) is not { } row)
        {
            return false;
        }

        db.WebActivities.Remove(row);
        return true;
    }

    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        if (await unit.CommitAsync(cancellationToken) is CommitOutcome.Conflict conflict)
        {
            throw new InvalidOperationException($"The transcript was not saved: {conflict.What}.");
        }
    }

    public async Task<WebActivities> ReadAsync(string conversationId, long watermark, int most, CancellationToken cancellationToken)
    {
        List<string> json = [];
        await foreach (var row in After.For(db)(db, conversationId, watermark, most).WithCancellation(cancellationToken))
        {
            json.Add(row.Json);
            watermark = row.Number;
        }

        if (json.Count > 0)
        {
            await flush.CaughtUpAsync();
        }

        return new WebActivities(json, watermark);
    }

    private async Task<WebActivityRow?> FindAsync(string conversationId, string activityId, CancellationToken cancellationToken) =>
        WebActivityId.NumberIn(conversationId, activityId) is { } number
            ? await db.WebActivities.FindAsync([conversationId, number], cancellationToken)
            : null;

    private async ValueTask<CommitOutcome.Conflict?> NumberAsync(BotTutorDb context, string conversationId, CancellationToken cancellationToken)
    {
        var said = _said[conversationId];

        // Whoever else writes to the conversation waits here until this unit has ended: numbers become readable in their order.
        var last = await context.Database
            .SqlQuery<long>($"UPDATE web_conversations SET last_number = last_number + {said.Count} WHERE id = {conversationId} RETURNING last_number AS \"Value\"")
            .ToListAsync(cancellationToken);
        if (last is not [var number])
        {
            throw new InvalidOperationException($"There is no web conversation {conversationId} to write to.");
        }

        number -= said.Count;
        foreach (var activity in said)
        {
            activity.Id = WebActivityId.Of(conversationId, ++number);
        }

        return null;
    }

    private ValueTask<CommitOutcome.Conflict?> WriteAsync(BotTutorDb context, string conversationId)
    {
        foreach (var activity in _said[conversationId])
        {
            context.WebActivities.Add(new WebActivityRow
            {
                Conversation = conversationId,
                Number = WebActivityId.NumberIn(conversationId, activity.Id)!.Value,
                Json = ActivityJson.Write(activity),
            });
        }

        _said.Remove(conversationId);
        return ValueTask.FromResult<CommitOutcome.Conflict?>(null);
    }
}
