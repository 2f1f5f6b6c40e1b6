using BotTutor.People;
using BotTutor.Storage.Commits;
using BotTutor.Turns;
using BotTutor.Turns.Timers;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Turns;

/// <summary>The last that a unit says of a timer is what it commits.</summary>
internal sealed class StoredTimers(BotTutorDb db, UnitOfWork unit) : ITimerRows
{
    private readonly Dictionary<(string Bot, Guid Person, string Key), TimerRow?> _said = [];

    public void Set(string bot, PersonId person, string key, DateTimeOffset due, PersonEvent happening)
    {
        ArgumentNullException.ThrowIfNull(happening);
        Say(bot, person, key, new TimerRow { Bot = bot, Person = person.Value, Key = key, Due = due, Name = happening.Name, Json = happening.Json });
    }

    public void Cancel(string bot, PersonId person, string key) => Say(bot, person, key, null);

    public async Task<IReadOnlyList<DueTimer>> ReadDueAsync(DateTimeOffset now, int most, CancellationToken cancellationToken)
    {
        var rows = await db.Timers.AsNoTracking()
            .Where(row => row.Due <= now)
            .OrderBy(row => row.Due)
            .ThenBy(row => row.Id)
            .Take(most)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new DueTimer(row.Bot, new PersonId(row.Person), row.Key, row.Due, new PersonEvent(row.Name, row.Json), row.Id))];
    }

    public void Take(DueTimer timer)
    {
        ArgumentNullException.ThrowIfNull(timer);
        unit.Write(async (context, cancellationToken) =>
            await context.Timers.Where(row => row.Id == timer.Version).ExecuteDeleteAsync(cancellationToken) == 0
                ? new CommitOutcome.Conflict($"the timer {timer.Key} of {timer.Person} was raised or set anew by somebody else")
                : null);
    }

    private void Say(string bot, PersonId person, string key, TimerRow? timer)
    {
        if (!_said.ContainsKey((bot, person.Value, key)))
        {
            unit.Write((context, cancellationToken) => WriteAsync(context, bot, person.Value, key, cancellationToken));
        }

        _said[(bot, person.Value, key)] = timer;
    }

    private async ValueTask<CommitOutcome.Conflict?> WriteAsync(BotTutorDb context, string bot, Guid person, string key, CancellationToken cancellationToken)
    {
        _said.Remove((bot, person, key), out var timer);
        await context.Timers.Where(row => row.Bot == bot && row.Person == person && row.Key == key).ExecuteDeleteAsync(cancellationToken);
        if (timer is not null)
        {
            context.Timers.Add(timer);
        }

        return null;
    }
}
