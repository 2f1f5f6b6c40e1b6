using BotTutor.Channels;
using BotTutor.Turns.Lanes;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace BotTutor.Turns.Tests.Lanes;

public sealed class LocalLanesTests : IDisposable
{
    private static readonly ConversationKey Talk = new("shop", "fake", "c1");

    private readonly FakeTimeProvider _clock = new();
    private readonly CountedWork _work = new();
    private readonly LaneYard<CountedWork> _yard;
    private readonly LocalLanes<CountedWork> _lanes;

    public LocalLanesTests()
    {
        _yard = new LaneYard<CountedWork>(_work, _clock, NullLogger<LaneYard<CountedWork>>.Instance);
        _lanes = new LocalLanes<CountedWork>(_yard);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _yard.Dispose();

    [Fact]
    public async Task All_that_waits_is_done_in_order_and_never_two_things_at_once()
    {
        foreach (var number in Enumerable.Range(0, 200))
        {
            _work.Waiting.Enqueue($"{number}");
            _lanes.Wake(Talk);
        }

        await _lanes.FinishAsync(Talk, Cancel);

        _work.Done.ShouldBe(Enumerable.Range(0, 200).Select(number => $"{number}"));
        _work.Overlapped.ShouldBeFalse();
        await AsleepAsync();
    }

    [Fact]
    public async Task What_comes_while_the_last_look_finds_nothing_is_not_forgotten()
    {
        for (var round = 0; round < 500; round++)
        {
            _work.Waiting.Enqueue("a");
            _lanes.Wake(Talk);
            _work.Waiting.Enqueue("b");
            await _lanes.FinishAsync(Talk, Cancel);
            _work.Waiting.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task A_step_that_must_wait_is_tried_again_when_its_time_has_come()
    {
        var waited = false;
        _work.Do = _ =>
        {
            var step = waited ? LaneStep.Worked : LaneStep.Wait(TimeSpan.FromMinutes(5));
            waited = true;
            return Task.FromResult(step);
        };
        _work.Waiting.Enqueue("later");

        var finished = _lanes.FinishAsync(Talk, Cancel);
        await TickUntilAsync(finished, TimeSpan.FromMinutes(1), atLeast: 5);

        _work.Done.ShouldBe(["later"]);
    }

    [Fact]
    public async Task When_the_ground_fails_the_work_is_tried_again_after_growing_pauses()
    {
        var tries = 0;
        _work.Do = _ => ++tries < 4 ? throw new IOException("disk full") : Task.FromResult(LaneStep.Worked);
        _work.Waiting.Enqueue("stubborn");

        // One second, two, four.
        var finished = _lanes.FinishAsync(Talk, Cancel);
        await TickUntilAsync(finished, TimeSpan.FromSeconds(1), atLeast: 7);

        tries.ShouldBe(4);
        _work.Done.ShouldBe(["stubborn"]);
    }

    [Fact]
    public async Task At_the_end_the_running_step_finishes_and_no_other_begins()
    {
        var running = new TaskCompletionSource();
        var leave = new TaskCompletionSource();
        _work.Do = async _ =>
        {
            running.TrySetResult();
            await leave.Task.WaitAsync(Cancel);
            return LaneStep.Worked;
        };
        _work.Waiting.Enqueue("first");
        _work.Waiting.Enqueue("second");
        _lanes.Wake(Talk);
        await running.Task;

        var stopped = _yard.StopAsync(Cancel);
        leave.SetResult();
        await stopped;
        _lanes.Wake(Talk);

        _work.Done.ShouldBe(["first"]);
        _yard.Awake.ShouldBe(0);
        await _lanes.FinishAsync(Talk, Cancel);
        _work.Waiting.ShouldBe(["second"]);
    }

    private async Task TickUntilAsync(Task finished, TimeSpan tick, int atLeast)
    {
        for (var ticks = 0; ticks < atLeast; ticks++)
        {
            finished.IsCompleted.ShouldBeFalse();
            await Task.Delay(20, Cancel);
            _clock.Advance(tick);
        }

        await Eventually.HoldsAsync(() => finished.IsCompleted, () => _clock.Advance(tick));
    }

    private Task AsleepAsync() => Eventually.HoldsAsync(() => _yard.Awake == 0);
}
