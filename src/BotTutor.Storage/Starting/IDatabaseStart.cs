namespace BotTutor.Storage.Starting;

/// <summary>Makes the configured database ready for use.</summary>
internal interface IDatabaseStart
{
    /// <exception cref="UnusableDatabaseException">It cannot be used as it is.</exception>
    Task PrepareAsync(CancellationToken cancellationToken);
}
