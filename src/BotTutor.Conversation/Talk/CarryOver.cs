using BotTutor.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using BotState = BotTutor.Dialogs.BotState;

namespace BotTutor.Conversation.Talk;

/// <summary>
/// Lets dialogs see what the last answer was, and no older one: a dialog that could not help sets <c>conversation.missed</c>, one that ended in an offer
/// ("mau 2 saja?") sets <c>conversation.offer</c>, one that asked what was meant sets <c>conversation.asked</c>, one that put goods into the cart sets
/// <c>conversation.added</c>. At the person's next message these have become <c>conversation.missedBefore</c>, <c>conversation.offerBefore</c>,
/// <c>conversation.meanings</c> and <c>conversation.addedBefore</c>, and one message later they are forgotten.
/// </summary>
internal sealed class CarryOver : ITurnOpening
{
    private static readonly (string Told, string Kept)[] Names = [("missed", "missedBefore"), ("offer", "offerBefore"), ("asked", "meanings"), ("added", "addedBefore")];

    public void Open(ITurnContext turn, BotState state)
    {
        if (turn.Activity.Type != ActivityTypes.Message)
        {
            return;
        }

        foreach (var (told, kept) in Names)
        {
            var value = state.Conversation[told];
            if (!value.IsNull)
            {
                state.Conversation.Remove(told);
                state.Conversation[kept] = value;
            }
            else if (!state.Conversation[kept].IsNull)
            {
                state.Conversation.Remove(kept);
            }
        }
    }
}
