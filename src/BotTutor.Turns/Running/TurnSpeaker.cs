using BotTutor.Channels;
using BotTutor.People;
using Microsoft.Bot.Schema;

namespace BotTutor.Turns.Running;

/// <summary>Finds out who speaks, and tells the scope.</summary>
internal sealed class TurnSpeaker(IPeople people, TurnPerson turnPerson)
{
    public async Task<Person?> RecogniseAsync(ConversationKey conversation, Activity activity, CancellationToken cancellationToken)
    {
        if (activity.From is not { Id: { Length: > 0 } id, Role: not RoleTypes.Bot })
        {
            return null;
        }

        var person = await people.FindOrCreateAsync(new Account(conversation.Bot, conversation.Channel, id), cancellationToken);
        turnPerson.Person = person;
        return person;
    }
}
