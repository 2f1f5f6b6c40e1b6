using BotTutor.Turns.Operating;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace BotTutor.Turns.Tests.Operating;

public sealed class QueuePruningTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task What_ended_long_ago_is_looked_for_at_the_start_and_then_every_hour_also_after_a_failure()
    {
        var clock = new FakeTimeProvider(Start);
        using var rows = new Notes();
        using var pruning = new QueuePruning(
            new ServiceCollection().AddSingleton<IOldRows>(rows).BuildServiceProvider().GetRequiredService<IServiceScopeFactory>(),
            Options.Create(new QueueOptions()),
            clock,
            NullLogger<QueuePruning>.Instance);

        rows.FailsAt = Start.AddHours(1).AddDays(-7);
        await pruning.StartAsync(TestContext.Current.CancellationToken);
        await rows.CalledAsync(4);
        clock.Advance(TimeSpan.FromHours(1));
        await rows.CalledAsync(1);
        clock.Advance(TimeSpan.FromHours(1));
        await rows.CalledAsync(4);
        await pruning.StopAsync(TestContext.Current.CancellationToken);

        rows.Calls.Select(call => call.Before).ShouldBe(
            [.. Both(Start), Start.AddHours(1).AddDays(-7), .. Both(Start.AddHours(2))]);
        rows.Calls.Take(4).Select(call => (call.Queue, call.State)).ShouldBe(
        [
            (QueueKind.Inbox, QueueState.Finished), (QueueKind.Inbox, QueueState.SetAside),
            (QueueKind.Outbox, QueueState.Finished), (QueueKind.Outbox, QueueState.SetAside),
        ]);
    }

    private static DateTimeOffset[] Both(DateTimeOffset now) => [now.AddDays(-7), now.AddDays(-30), now.AddDays(-7), now.AddDays(-30)];

    private sealed class Notes : IOldRows, IDisposable
    {
        private readonly SemaphoreSlim _called = new(0);

        public List<(QueueKind Queue, QueueState State, DateTimeOffset Before)> Calls { get; } = [];

        public DateTimeOffset FailsAt { get; set; }

        public void Dispose() => _called.Dispose();

        public async Task CalledAsync(int times)
        {
            for (var call = 0; call < times; call++)
            {
                await _called.WaitAsync(TestContext.Current.CancellationToken);
            }
        }

        public Task<int> RemoveAsync(QueueKind queue, QueueState state, DateTimeOffset before, CancellationToken cancellationToken)
        {
            Calls.Add((queue, state, before));
            _called.Release();
            return before == FailsAt ? throw new IOException("The disk is full.") : Task.FromResult(0);
        }
    }
}
