using BotTutor.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using BotState = BotTutor.Dialogs.BotState;

namespace BotTutor.Conversation.Talk;

/// <summary>
/// Lets dialogs see misses in a row: a dialog that could not help sets <c>conversation.missed</c>; at the person's next message that has become
/// <c>conversation.missedBefore</c>, and one message later it is forgotten.
/// </summary>
internal sealed class CountMisses : ITurnOpening
{
    private const string Missed = "missed";
    private const string MissedBefore = "missedBefore";

    public void Open(ITurnContext turn, BotState state)
    {
        if (turn.Activity.Type != ActivityTypes.Message)
        {
            return;
        }

        if (state.Conversation[Missed].AsBoolean() == true)
        {
            state.Conversation.Remove(Missed);
            state.Conversation[MissedBefore] = true;
        }
        else if (!state.Conversation[MissedBefore].IsNull)
        {
            state.Conversation.Remove(MissedBefore);
        }
    }
}
