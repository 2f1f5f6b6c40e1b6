using BotTutor.Channels;
using BotTutor.People;
using Microsoft.Bot.Builder;
namespace BotTutor.Turns.Running;
internal sealed class Scratch : ITurnHandler
{
    public Task RunAsync(ITurnContext turn, ConversationKey conversation, Person? person, CancellationToken cancellationToken) =>
        turn.SendActivityAsync("echo " + turn.Activity.Text, cancellationToken: cancellationToken);
}
