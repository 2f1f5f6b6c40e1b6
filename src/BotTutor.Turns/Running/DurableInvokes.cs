using BotTutor.Channels;
using BotTutor.Turns.Inbox;
using BotTutor.Turns.Lanes;
using Microsoft.Bot.Schema;

namespace BotTutor.Turns.Running;

/// <summary>Stores first, lets the conversation answer, and reads what the committed turn has kept.</summary>
internal sealed class DurableInvokes(IInbox inbox, IInvokeAnswers answers, ILanes<TurnLane> lanes) : IInvokes
{
    public async Task<InvokeAnswer?> AskAsync(InboundActivity inbound, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(inbound);
        await inbox.AcceptAsync(inbound, cancellationToken);
        try
        {
            await lanes.FinishAsync(inbound.Conversation, cancellationToken);
            return await answers.FindAsync(inbound, cancellationToken) is not (true, var json) ? null
                : inbound.Activity.Type == ActivityTypes.Invoke ? InvokeAnswers.Read(json)
                : new InvokeAnswer(200, null);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}
