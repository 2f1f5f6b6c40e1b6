using System.Collections.Concurrent;
using BotTutor.Channels;
using BotTutor.Turns.Lanes;

namespace BotTutor.Turns.Tests.Lanes;

/// <summary>Takes what waits from a queue, and notes when two steps of one conversation overlap.</summary>
internal sealed class CountedWork : ILaneWork
{
    private readonly ConcurrentDictionary<ConversationKey, int> _inside = [];

    public ConcurrentQueue<string> Waiting { get; } = [];

    public ConcurrentQueue<string> Done { get; } = [];

    public bool Overlapped { get; private set; }

    public Func<string, Task<LaneStep>> Do { get; set; } = _ => Task.FromResult(LaneStep.Worked);

    public int AtOnce { get; init; } = 8;

    public async Task<LaneStep> StepAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        Overlapped |= _inside.AddOrUpdate(conversation, 1, (_, count) => count + 1) > 1;
        try
        {
            if (!Waiting.TryPeek(out var next))
            {
                return LaneStep.Idle;
            }

            var step = await Do(next);
            if (step == LaneStep.Worked && Waiting.TryDequeue(out _))
            {
                Done.Enqueue(next);
            }

            return step;
        }
        finally
        {
            _inside.AddOrUpdate(conversation, 0, (_, count) => count - 1);
        }
    }
}
