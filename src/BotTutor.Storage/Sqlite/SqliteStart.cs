using BotTutor.Storage.Starting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BotTutor.Storage.Sqlite;

/// <summary>Folder, lock, tables.</summary>
internal sealed class SqliteStart(IOptions<StorageOptions> options, DatabaseLock hold, IDbContextFactory<SqliteDb> contexts) : IDatabaseStart
{
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(options.Value.File))!);
        hold.Take();

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);

        // Left by a host that was killed while it migrated: nobody else can be at it, and the next migration would wait for that host for ever.
        await db.Database.ExecuteSqlAsync($"DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
        await Schema.BringUpToDateAsync(db, cancellationToken);
        await db.Database.ExecuteSqlAsync($"PRAGMA journal_mode = WAL", cancellationToken);
    }
}
