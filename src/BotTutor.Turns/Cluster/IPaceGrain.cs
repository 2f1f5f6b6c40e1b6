namespace BotTutor.Turns.Cluster;

/// <summary>The pace of one bot on one channel. Its key is a conversation's with an empty last part.</summary>
internal interface IPaceGrain : IGrainWithStringKey
{
    /// <summary>See <see cref="Outbox.Pace.Take"/>.</summary>
    Task<TimeSpan> TakeAsync(string conversation, int perSecond, TimeSpan between, int burst);

    /// <summary>See <see cref="Outbox.Pace.Pause"/>.</summary>
    Task PauseAsync(TimeSpan time);
}
