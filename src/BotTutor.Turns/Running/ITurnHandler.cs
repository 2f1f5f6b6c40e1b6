using BotTutor.Channels;
using BotTutor.People;
using Microsoft.Bot.Builder;

namespace BotTutor.Turns.Running;

/// <summary>What happens in a turn. It lives in the turn's scope; whatever it changes is buffered there.</summary>
internal interface ITurnHandler
{
    /// <param name="turn">The activity, and the way to answer it.</param>
    /// <param name="conversation">Where it was said.</param>
    /// <param name="person">Who said it; none for an event of the house itself.</param>
    /// <param name="cancellationToken">Ends a turn that takes too long.</param>
    /// <returns>Why nothing of the turn may stay; <see langword="null"/> when all is well.</returns>
    Task<TurnFailure?> RunAsync(ITurnContext turn, ConversationKey conversation, Person? person, CancellationToken cancellationToken);

    /// <summary>Buffers what is remembered of a turn that failed and of which nothing else stays, in a scope of its own.</summary>
    Task RememberAsync(TurnFailure failure, ConversationKey conversation, CancellationToken cancellationToken);
}
