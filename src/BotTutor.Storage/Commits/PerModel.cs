using System.Collections.Concurrent;

namespace BotTutor.Storage.Commits;

/// <summary>A query that is compiled once for each model: one that was compiled for SQLite does not run on PostgreSQL.</summary>
internal sealed class PerModel<TQuery>(Func<TQuery> compile)
    where TQuery : Delegate
{
    private readonly ConcurrentDictionary<Type, TQuery> _compiled = new();

    public TQuery For(BotTutorDb db) => _compiled.GetOrAdd(db.GetType(), static (_, make) => make(), compile);
}
