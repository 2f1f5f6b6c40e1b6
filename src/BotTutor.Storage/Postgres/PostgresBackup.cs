namespace BotTutor.Storage.Postgres;

/// <summary>PostgreSQL has tools of its own for this, which know its server.</summary>
internal sealed class PostgresBackup : IDatabaseBackup
{
    public Task<BackupOutcome> SaveAsync(string file, CancellationToken cancellationToken) => Task.FromResult<BackupOutcome>(new BackupOutcome.Refused(
        $"Back up PostgreSQL with its own tool: pg_dump --format=custom --file={file} --dbname=DATABASE"));

    public Task<BackupOutcome> RestoreAsync(string file, CancellationToken cancellationToken) => Task.FromResult<BackupOutcome>(new BackupOutcome.Refused(
        $"Restore PostgreSQL with its own tool, while no host runs: pg_restore --clean --if-exists --single-transaction --dbname=DATABASE {file}"));
}
