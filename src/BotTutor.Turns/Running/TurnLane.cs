using BotTutor.Channels;
using BotTutor.Turns.Lanes;
using Microsoft.Extensions.Options;

namespace BotTutor.Turns.Running;

/// <summary>Answers what was said in a conversation.</summary>
internal sealed class TurnLane(TurnRunner runner, IOptions<TurnsOptions> options) : ILaneWork
{
    public int AtOnce => options.Value.AtOnce;

    public async Task<LaneStep> StepAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        await runner.RunNextAsync(conversation, cancellationToken) ? LaneStep.Worked : LaneStep.Idle;
}
