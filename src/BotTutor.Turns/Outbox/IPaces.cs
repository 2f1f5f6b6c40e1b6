using BotTutor.Channels;
using BotTutor.Channels.Sending;

namespace BotTutor.Turns.Outbox;

/// <summary>The pace of each bot on each channel, common to all hosts.</summary>
internal interface IPaces
{
    /// <returns>Zero when a request to the conversation may leave now; otherwise how long to wait before asking again.</returns>
    Task<TimeSpan> TakeAsync(ConversationKey conversation, ChannelPace pace, CancellationToken cancellationToken);

    /// <summary>Has everything that the bot sends on the channel wait.</summary>
    Task PauseAsync(ConversationKey conversation, TimeSpan time, CancellationToken cancellationToken);
}
