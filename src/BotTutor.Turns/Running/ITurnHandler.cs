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
    Task RunAsync(ITurnContext turn, ConversationKey conversation, Person? person, CancellationToken cancellationToken);
}
