using Microsoft.Bot.Schema;

namespace BotTutor.Channels;

/// <summary>The way back to the people of one channel. Lives in the turn's scope.</summary>
public interface IChannelOutbound
{
    /// <summary>Gets the Bot Framework's channel id that this way serves.</summary>
    string ChannelId { get; }

    /// <summary>
    /// Buffers what the turn said into the scope's ports, in order. Nothing leaves before the turn commits.
    /// A <c>messageUpdate</c> or <c>messageDelete</c> names the earlier activity by its id.
    /// </summary>
    Task StageAsync(ConversationKey conversation, IReadOnlyList<Activity> activities, CancellationToken cancellationToken);

    /// <summary>Tells whoever waits that the conversation has something new to read. Called after the commit; does not fail.</summary>
    void Committed(ConversationKey conversation);

    /// <summary>Shows at once that the bot is busy. Not durable, and nobody may be looking.</summary>
    /// <param name="conversation">Where.</param>
    /// <param name="answered">What the bot is busy with; it says where the platform is reached.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task ShowTypingAsync(ConversationKey conversation, Activity answered, CancellationToken cancellationToken);
}
