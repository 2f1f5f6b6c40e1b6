using System.Collections.Concurrent;
using BotTutor.Channels;
using BotTutor.Channels.Sending;

namespace BotTutor.Turns.Outbox;

/// <summary>The paces of a house with one host.</summary>
internal sealed class LocalPaces(TimeProvider clock) : IPaces
{
    private readonly ConcurrentDictionary<(string Bot, string Channel), Pace> _paces = [];

    public Task<TimeSpan> TakeAsync(ConversationKey conversation, ChannelPace pace, CancellationToken cancellationToken) =>
        Task.FromResult(Of(conversation).Take(conversation.Conversation, pace));

    public Task PauseAsync(ConversationKey conversation, TimeSpan time, CancellationToken cancellationToken)
    {
        Of(conversation).Pause(time);
        return Task.CompletedTask;
    }

    private Pace Of(ConversationKey conversation) => _paces.GetOrAdd((conversation.Bot, conversation.Channel), static (_, clock) => new Pace(clock), clock);
}
