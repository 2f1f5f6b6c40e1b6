using BotTutor.Channels;

namespace BotTutor.Turns.Lanes;

/// <summary>What is done for one conversation after the other: its turns, or the delivery of what they said.</summary>
internal interface ILaneWork
{
    /// <summary>Gets for how many conversations it is done at the same time in this host.</summary>
    int AtOnce { get; }

    /// <summary>Does the oldest thing that waits. What it throws is no fault of that thing but of the ground, such as a full disk: it is tried again after a pause.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="cancellationToken">Breaks the work off, when a host cannot wait for it any longer.</param>
    Task<LaneStep> StepAsync(ConversationKey conversation, CancellationToken cancellationToken);
}
