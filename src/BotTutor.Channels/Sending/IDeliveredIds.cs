namespace BotTutor.Channels.Sending;

/// <summary>By which ids a platform knows what was delivered to a conversation before.</summary>
public interface IDeliveredIds
{
    /// <returns>The platform's id of the first request that carried the activity; <see langword="null"/> when none was delivered.</returns>
    Task<string?> FindAsync(string activityId, CancellationToken cancellationToken);
}
