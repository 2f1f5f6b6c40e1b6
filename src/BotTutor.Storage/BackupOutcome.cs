namespace BotTutor.Storage;

/// <summary>How a backup or a restore came out.</summary>
public abstract record BackupOutcome
{
    private BackupOutcome()
    {
    }

    /// <summary>It is done.</summary>
    /// <param name="Summary">What was made, for the person at the console.</param>
    public sealed record Done(string Summary) : BackupOutcome;

    /// <summary>Nothing was changed.</summary>
    /// <param name="Reason">Why, and what to do instead.</param>
    public sealed record Refused(string Reason) : BackupOutcome;
}
