using Microsoft.Bot.Schema;

namespace BotTutor.Channels.Web;

/// <summary>What was said in the web chat, by both sides, numbered from 1 in each conversation without a gap that a reader could fall into.</summary>
public interface IWebTranscript
{
    /// <summary>
    /// Buffers an activity. The commit gives it the next number and sets <see cref="Activity.Id"/> of this very object to
    /// <c>conversation|0000001</c>, before anything of the same commit is written.
    /// </summary>
    void Append(string conversationId, Activity activity);

    /// <summary>Buffers a new content for an activity that keeps its id and number.</summary>
    /// <returns>Whether there is such an activity.</returns>
    Task<bool> ReplaceAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken);

    /// <summary>Buffers the removal of an activity. Its number is not given again.</summary>
    /// <returns>Whether there is such an activity.</returns>
    Task<bool> RemoveAsync(string conversationId, string activityId, CancellationToken cancellationToken);

    /// <summary>Commits what this scope has buffered, outside a turn and an inbox.</summary>
    Task SaveAsync(CancellationToken cancellationToken);

    /// <summary>Reads at most <paramref name="most"/> committed activities after the one numbered <paramref name="watermark"/>.</summary>
    Task<WebActivities> ReadAsync(string conversationId, long watermark, int most, CancellationToken cancellationToken);
}
