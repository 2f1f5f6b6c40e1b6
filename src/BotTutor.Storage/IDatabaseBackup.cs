namespace BotTutor.Storage;

/// <summary>Copies of the whole database.</summary>
public interface IDatabaseBackup
{
    /// <summary>Writes what is committed at this moment into a new file, while a host may be at work. The file is checked before it gets its name.</summary>
    Task<BackupOutcome> SaveAsync(string file, CancellationToken cancellationToken);

    /// <summary>Puts a backup in the database's place, while no host is at work. What was there is kept beside it.</summary>
    Task<BackupOutcome> RestoreAsync(string file, CancellationToken cancellationToken);
}
