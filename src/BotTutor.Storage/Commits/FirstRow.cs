using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Commits;

/// <summary>Saves rows at once, where the first one under its key stays.</summary>
internal sealed class FirstRow(NewContext contexts, CommitGate gate, IDialect dialect)
{
    /// <returns>The row that stands there now: this one, or one that came before.</returns>
    public async Task<TRow> GetOrAddAsync<TRow>(TRow row, Expression<Func<TRow, bool>> key, CancellationToken cancellationToken)
        where TRow : class
    {
        await using var db = contexts();
        if (await db.Set<TRow>().AsNoTracking().SingleOrDefaultAsync(key, cancellationToken) is { } there)
        {
            return there;
        }

        using var pass = await gate.EnterAsync(cancellationToken);
        try
        {
            db.Add(row);
            await db.SaveChangesAsync(cancellationToken);
            return row;
        }
        catch (DbUpdateException duplicate) when (GroundWatch.Cause(duplicate, dialect.IsDuplicate) is not null)
        {
            return await db.Set<TRow>().AsNoTracking().SingleAsync(key, cancellationToken);
        }
    }
}
