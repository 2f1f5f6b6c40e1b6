using BotTutor.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using BotState = BotTutor.Dialogs.BotState;

namespace BotTutor.Conversation.Talk;

/// <summary>
/// Lets dialogs ask what was meant and understand the answer: what a dialog sets as <c>conversation.asked</c> is <c>conversation.meanings</c> at the person's
/// next message, and one message later it is forgotten.
/// </summary>
internal sealed class KeepMeanings : ITurnOpening
{
    private const string Asked = "asked";
    private const string Meanings = "meanings";

    public void Open(ITurnContext turn, BotState state)
    {
        if (turn.Activity.Type != ActivityTypes.Message)
        {
            return;
        }

        var asked = state.Conversation[Asked];
        if (!asked.IsNull)
        {
            state.Conversation.Remove(Asked);
            state.Conversation[Meanings] = asked;
        }
        else if (!state.Conversation[Meanings].IsNull)
        {
            state.Conversation.Remove(Meanings);
        }
    }
}
