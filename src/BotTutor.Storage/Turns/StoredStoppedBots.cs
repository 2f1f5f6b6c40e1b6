using BotTutor.Storage.Commits;
using BotTutor.Turns.Operating;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Turns;

internal sealed class StoredStoppedBots(NewContext contexts, CommitGate gate, FirstRow first, TimeProvider clock) : IStoppedBots
{
    public async Task<IReadOnlyList<string>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var db = contexts();
        return await db.StoppedBots.Select(row => row.Bot).OrderBy(bot => bot).ToListAsync(cancellationToken);
    }

    public async Task<bool> StopAsync(string bot, CancellationToken cancellationToken)
    {
        var row = new StoppedBotRow { Bot = bot, Since = clock.GetUtcNow() };
        return ReferenceEquals(row, await first.GetOrAddAsync(row, there => there.Bot == bot, cancellationToken));
    }

    public async Task<bool> StartAsync(string bot, CancellationToken cancellationToken)
    {
        await using var db = contexts();
        using var pass = await gate.EnterAsync(cancellationToken);
        return await db.StoppedBots.Where(row => row.Bot == bot).ExecuteDeleteAsync(cancellationToken) > 0;
    }
}
