namespace BotTutor.Turns.Cluster;

/// <summary>The one poller of a bot on a channel. Its key is a conversation's with an empty last part.</summary>
internal interface IPollerGrain : IGrainWithStringKey
{
    /// <summary>See <see cref="Polling.IPollers.KeepAsync"/>.</summary>
    Task KeepAsync();
}
