using BotTutor.Channels;
using BotTutor.People;
using BotTutor.Turns.Events;
using Microsoft.Bot.Schema;

namespace BotTutor.Turns.Running;

/// <summary>Finds out who speaks, tells the scope, and remembers where they are heard.</summary>
internal sealed class TurnSpeaker(IPeople people, TurnPerson turnPerson, IWhereabouts whereabouts)
{
    public async Task<Person?> RecogniseAsync(ConversationKey conversation, Activity activity, CancellationToken cancellationToken)
    {
        turnPerson.Bot = conversation.Bot;
        if (activity.From is not { Id: { Length: > 0 } id, Role: not RoleTypes.Bot })
        {
            return null;
        }

        var person = await people.FindOrCreateAsync(new Account(conversation.Bot, conversation.Channel, id), cancellationToken);
        turnPerson.Person = person;
        await whereabouts.RememberAsync(Whereabout.Of(conversation, person.Id, activity), cancellationToken);
        return person;
    }
}
