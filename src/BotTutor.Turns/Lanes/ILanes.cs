using BotTutor.Channels;

namespace BotTutor.Turns.Lanes;

/// <summary>One piece of work at a time in each conversation, many conversations at once. What waits stands in the database; here is only which conversations are awake.</summary>
/// <typeparam name="TWork">What is done.</typeparam>
internal interface ILanes<TWork>
    where TWork : ILaneWork
{
    /// <summary>Says that the conversation has something to do. Returns at once. After the stop it does nothing: the next start finds the row.</summary>
    void Wake(ConversationKey conversation);

    /// <summary>Wakes the conversation and waits until all is done that waits now.</summary>
    Task FinishAsync(ConversationKey conversation, CancellationToken cancellationToken);
}
