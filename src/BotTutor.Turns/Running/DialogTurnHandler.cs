using BotTutor.Channels;
using BotTutor.Diagnostics.Tracing;
using BotTutor.Dialogs;
using BotTutor.People;
using BotTutor.Turns.Memory;
using BotTutor.Turns.Traces;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;
using BotState = BotTutor.Dialogs.BotState;

namespace BotTutor.Turns.Running;

/// <summary>Lets the dialogs answer, with what the bot remembers of the person and the conversation.</summary>
internal sealed class DialogTurnHandler(
    DialogEngine engine, IStateDocuments states, ITurnTraces traces, IOptions<TraceOptions> tracing, IServiceProvider services) : ITurnHandler
{
    public async Task<TurnFailure?> RunAsync(ITurnContext turn, ConversationKey conversation, Person? person, CancellationToken cancellationToken)
    {
        var documents = await states.LoadAsync(StateKey.OfTurn(conversation, person), cancellationToken);
        var user = person is null ? null : documents[2];
        var state = BotState.Read(user?.Json ?? default, documents[0].Json, documents[1].Json);
        var recorder = tracing.Value.Bots.Contains(conversation.Bot) ? new TurnRecorder() : null;
        var outcome = await engine.RunTurnAsync(turn, state, services, recorder, cancellationToken);
        if (outcome.Fault is { } fault)
        {
            return new TurnFailure(outcome.Locale, $"{fault.Code}: {fault.Message}", recorder?.ToTrace());
        }

        Save(state, BotStatePart.Conversation, documents[0]);
        Save(state, BotStatePart.Dialogs, documents[1]);
        Save(state, BotStatePart.User, user);
        Save(recorder?.ToTrace(), conversation);
        return null;
    }

    public async Task RememberAsync(TurnFailure failure, ConversationKey conversation, CancellationToken cancellationToken)
    {
        var document = (await states.LoadAsync([StateKey.OfDialogs(conversation)], cancellationToken))[0];
        var state = BotState.Read(default, default, document.Json);
        state.Fail();
        Save(state, BotStatePart.Dialogs, document);
        Save(failure.Trace, conversation);
    }

    private void Save(TurnTrace? trace, ConversationKey conversation)
    {
        if (trace is not null)
        {
            traces.Add(conversation, trace);
        }
    }

    private void Save(BotState state, BotStatePart part, StateDocument? document)
    {
        if (document is not null && state.IsChanged(part))
        {
            states.Save(document with { Json = state.Write(part) });
        }
    }
}
