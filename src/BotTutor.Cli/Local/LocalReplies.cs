using System.Collections.Concurrent;
using System.Threading.Channels;
using BotTutor.Channels;
using Microsoft.Bot.Schema;

namespace BotTutor.Cli.Local;

/// <summary>What the bot has said, turn by turn, for each conversation.</summary>
internal sealed class LocalReplies
{
    private readonly ConcurrentDictionary<ConversationKey, Channel<IReadOnlyList<Activity>>> _turns = new();

    public void Deliver(ConversationKey conversation, IReadOnlyList<Activity> said) =>
        TurnsOf(conversation).Writer.TryWrite([.. said]);

    /// <summary>Waits for the next turn to be committed, and gives what it said.</summary>
    public ValueTask<IReadOnlyList<Activity>> NextTurnAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        TurnsOf(conversation).Reader.ReadAsync(cancellationToken);

    private Channel<IReadOnlyList<Activity>> TurnsOf(ConversationKey conversation) =>
        _turns.GetOrAdd(conversation, _ => Channel.CreateUnbounded<IReadOnlyList<Activity>>());
}
