using BotTutor.Channels;
using BotTutor.Dialogs;
using BotTutor.People;
using BotTutor.Turns.Memory;
using Microsoft.Bot.Builder;
using BotState = BotTutor.Dialogs.BotState;

namespace BotTutor.Turns.Running;

/// <summary>Lets the dialogs answer, with what the bot remembers of the person and the conversation.</summary>
internal sealed class DialogTurnHandler(DialogEngine engine, IStateDocuments states, IServiceProvider services) : ITurnHandler
{
    public async Task RunAsync(ITurnContext turn, ConversationKey conversation, Person? person, CancellationToken cancellationToken)
    {
        List<StateKey> keys = [StateKey.Of(conversation), StateKey.OfDialogs(conversation)];
        if (person is not null)
        {
            keys.Add(StateKey.Of(conversation.Bot, person.Id));
        }

        var documents = await states.LoadAsync(keys, cancellationToken);
        var user = person is null ? null : documents[2];
        var state = BotState.Read(user?.Json ?? default, documents[0].Json, documents[1].Json);
        await engine.RunTurnAsync(turn, state, services, cancellationToken);

        Save(state, BotStatePart.Conversation, documents[0]);
        Save(state, BotStatePart.Dialogs, documents[1]);
        Save(state, BotStatePart.User, user);
    }

    private void Save(BotState state, BotStatePart part, StateDocument? document)
    {
        if (document is not null && state.IsChanged(part))
        {
            states.Save(document with { Json = state.Write(part) });
        }
    }
}
