using BotTutor.Channels;
using BotTutor.People;
using Microsoft.Bot.Builder;

namespace BotTutor.Turns.Running;

/// <summary>Stands where no bot was registered, so that each turn says so to the operator.</summary>
internal sealed class NoBot : ITurnHandler
{
    public Task<TurnFailure?> RunAsync(ITurnContext turn, ConversationKey conversation, Person? person, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("No bot answers in this host.");

    public Task RememberAsync(TurnFailure failure, ConversationKey conversation, CancellationToken cancellationToken) => Task.CompletedTask;
}
