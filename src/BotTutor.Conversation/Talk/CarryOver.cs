using BotTutor.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using BotState = BotTutor.Dialogs.BotState;

namespace BotTutor.Conversation.Talk;

/// <summary>
/// Lets dialogs see what the last answer was, and no older one: a dialog that could not help sets <c>conversation.missed</c>, one that ended in an offer
/// ("mau 2 saja?") sets <c>conversation.offer</c>. At the person's next message these have become <c>conversation.missedBefore</c> and
/// <c>conversation.offerBefore</c>, and one message later they are forgotten.
/// </summary>
internal sealed class CarryOver : ITurnOpening
{
    private static readonly string[] Kept = ["missed", "offer"];

    public void Open(ITurnContext turn, BotState state)
    {
        if (turn.Activity.Type != ActivityTypes.Message)
        {
            return;
        }

        foreach (var name in Kept)
        {
            var told = state.Conversation[name];
            if (!told.IsNull)
            {
                state.Conversation[$"{name}Before"] = told;
                state.Conversation.Remove(name);
            }
            else if (!state.Conversation[$"{name}Before"].IsNull)
            {
                state.Conversation.Remove($"{name}Before");
            }
        }
    }
}
