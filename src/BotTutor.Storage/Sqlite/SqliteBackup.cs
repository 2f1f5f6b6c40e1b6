using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BotTutor.Storage.Sqlite;

/// <summary>Copies made by SQLite itself, from one snapshot, whatever is committed meanwhile.</summary>
internal sealed class SqliteBackup(IOptions<StorageOptions> options, DatabaseLock hold, IDbContextFactory<SqliteDb> contexts, TimeProvider clock) : IDatabaseBackup
{
    private readonly string _database = Path.GetFullPath(options.Value.File);

    public async Task<BackupOutcome> SaveAsync(string file, CancellationToken cancellationToken)
    {
        var target = Path.GetFullPath(file);
        if (!File.Exists(_database))
        {
            return new BackupOutcome.Refused($"There is no database {_database}. Name the host's own with Storage:File.");
        }

        if (File.Exists(target))
        {
            return new BackupOutcome.Refused($"{target} is there already. Name a new file; a backup never replaces another.");
        }

        var part = target + ".part";
        File.Delete(part);
        await using (var connection = await OpenAsync(_database, SqliteOpenMode.ReadWrite, cancellationToken))
        {
            await ScalarAsync(connection, "VACUUM INTO $file", cancellationToken, ("$file", part));
        }

        if (await ComplaintAsync(part, cancellationToken) is { } complaint)
        {
            File.Delete(part);
            return new BackupOutcome.Refused($"The copy of {_database} cannot be used: {complaint}. The database itself is damaged: restore an earlier backup.");
        }

        Flush(part);
        File.Move(part, target);
        return new BackupOutcome.Done($"{target}: {new FileInfo(target).Length:N0} bytes, checked.");
    }

    public async Task<BackupOutcome> RestoreAsync(string file, CancellationToken cancellationToken)
    {
        var source = Path.GetFullPath(file);
        if (!File.Exists(source))
        {
            return new BackupOutcome.Refused($"There is no backup {source}.");
        }

        if (await ComplaintAsync(source, cancellationToken) is { } complaint)
        {
            return new BackupOutcome.Refused($"{source} cannot be restored: {complaint}.");
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_database)!);
            hold.Take();
        }
        catch (DatabaseInUseException held)
        {
            return new BackupOutcome.Refused(held.Message);
        }

        var part = _database + ".part";
        File.Copy(source, part, overwrite: true);
        Flush(part);
        var aside = await KeepAsideAsync(cancellationToken);
        File.Move(part, _database, overwrite: true);
        return new BackupOutcome.Done(aside is null ? $"{_database} is restored." : $"{_database} is restored. What was there is kept as {aside}.");
    }

    /// <summary>Copied, not moved: at every moment there is a database under its name. Its log must not be taken for that of the restored one.</summary>
    private async Task<string?> KeepAsideAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(_database))
        {
            return null;
        }

        var aside = string.Create(CultureInfo.InvariantCulture, $"{_database}.{clock.GetUtcNow().UtcDateTime:yyyyMMdd-HHmmss}");
        await EmptyLogAsync(cancellationToken);
        foreach (var tail in new[] { "", "-wal" })
        {
            if (File.Exists(_database + tail))
            {
                File.Copy(_database + tail, aside + tail, overwrite: true);
                Flush(aside + tail);
            }
        }

        File.Delete(_database + "-wal");
        File.Delete(_database + "-shm");
        return aside;
    }

    private async Task EmptyLogAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await OpenAsync(_database, SqliteOpenMode.ReadWrite, cancellationToken);
            await ScalarAsync(connection, "PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);
        }
        catch (SqliteException)
        {
            // It may be damaged, which is why somebody restores; then it is kept with its log as they are.
            return;
        }
    }

    /// <returns>Why the file is no backup that this version can use, or <see langword="null"/>.</returns>
    private async Task<string?> ComplaintAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await OpenAsync(file, SqliteOpenMode.ReadOnly, cancellationToken);
            if (await ScalarAsync(connection, "PRAGMA integrity_check", cancellationToken) is not "ok" and var found)
            {
                return $"it is damaged ({found})";
            }

            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            var known = db.Database.GetMigrations().ToHashSet();
            var latest = (string?)await ScalarAsync(connection, "SELECT max(MigrationId) FROM __EFMigrationsHistory", cancellationToken);
            return latest is null || known.Contains(latest) ? null
                : $"it was made by a newer version of BotTutor ({latest}). Restore it with that version";
        }
        catch (SqliteException unreadable)
        {
            return $"it is no database of BotTutor ({unreadable.Message})";
        }
    }

    private static async Task<SqliteConnection> OpenAsync(string file, SqliteOpenMode mode, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        try
        {
            await connection.OpenAsync(cancellationToken);
            return connection;
        }
        catch (SqliteException)
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private static async Task<object?> ScalarAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken, params (string Name, object Value)[] parameters)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return await command.ExecuteScalarAsync(cancellationToken) is { } found and not DBNull ? found : null;
    }

    private static void Flush(string file)
    {
        using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(handle);
    }
}
