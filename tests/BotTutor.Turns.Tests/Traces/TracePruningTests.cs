using BotTutor.Channels;
using BotTutor.Diagnostics.Tracing;
using BotTutor.Turns.Traces;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace BotTutor.Turns.Tests.Traces;

public sealed class TracePruningTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Old_traces_are_looked_for_at_the_start_and_then_every_hour_also_after_a_failure()
    {
        var clock = new FakeTimeProvider(Start);
        using var traces = new Notes();
        using var pruning = new TracePruning(
            new ServiceCollection().AddSingleton<ITurnTraces>(traces).BuildServiceProvider().GetRequiredService<IServiceScopeFactory>(),
            Options.Create(new TraceOptions()),
            clock,
            NullLogger<TracePruning>.Instance);

        await pruning.StartAsync(TestContext.Current.CancellationToken);
        await traces.NextAsync();
        traces.Fails = true;
        clock.Advance(TimeSpan.FromHours(1));
        await traces.NextAsync();
        traces.Fails = false;
        clock.Advance(TimeSpan.FromHours(1));
        await traces.NextAsync();
        await pruning.StopAsync(TestContext.Current.CancellationToken);

        traces.Moments.ShouldBe([Start.AddDays(-30), Start.AddDays(-30).AddHours(1), Start.AddDays(-30).AddHours(2)]);
    }

    private sealed class Notes : ITurnTraces, IDisposable
    {
        private readonly SemaphoreSlim _called = new(0);

        public List<DateTimeOffset> Moments { get; } = [];

        public bool Fails { get; set; }

        public void Dispose() => _called.Dispose();

        public Task NextAsync() => _called.WaitAsync(TestContext.Current.CancellationToken);

        public void Add(ConversationKey conversation, TurnTrace trace) => throw new NotSupportedException();

        public Task<IReadOnlyList<TurnTrace>> ReadLatestAsync(ConversationKey conversation, int most, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public Task<int> RemoveBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken)
        {
            var fails = Fails;
            Moments.Add(moment);
            _called.Release();
            return fails ? throw new IOException("The disk is full.") : Task.FromResult(0);
        }
    }
}
