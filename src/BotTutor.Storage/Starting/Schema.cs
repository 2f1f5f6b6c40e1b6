using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Starting;

/// <summary>The tables as this version of the program knows them.</summary>
internal static class Schema
{
    /// <exception cref="UnusableDatabaseException">A newer version has been at work on the database.</exception>
    public static async Task BringUpToDateAsync(BotTutorDb db, CancellationToken cancellationToken)
    {
        var applied = await db.Database.GetAppliedMigrationsAsync(cancellationToken);
        if (applied.Except(db.Database.GetMigrations()).LastOrDefault() is { } unknown)
        {
            throw new UnusableDatabaseException(
                $"The database was changed by a newer version of BotTutor ({unknown}). Run that version, or restore a backup from before it with: bottutor restore FILE");
        }

        await db.Database.MigrateAsync(cancellationToken);
    }
}
