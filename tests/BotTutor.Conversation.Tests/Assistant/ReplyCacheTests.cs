using BotTutor.Conversation.Assistant;
using Microsoft.Extensions.Time.Testing;

namespace BotTutor.Conversation.Tests.Assistant;

public sealed class ReplyCacheTests
{
    [Fact]
    public async Task A_turn_that_runs_again_gets_the_reply_that_was_paid_for_until_it_is_old()
    {
        var token = TestContext.Current.CancellationToken;
        var clock = new FakeTimeProvider();
        var cache = new ReplyCache(clock);
        var asked = 0;
        Task<ModelReply> AskAsync() => Task.FromResult<ModelReply>(new ModelReply.Written($"{++asked}"));

        await cache.GetAsync("turn", AskAsync, token);
        (await cache.GetAsync("turn", AskAsync, token)).ShouldBe(new ModelReply.Written("1"));
        (await cache.GetAsync("other", AskAsync, token)).ShouldBe(new ModelReply.Written("2"));
        clock.Advance(TimeSpan.FromMinutes(6));
        (await cache.GetAsync("turn", AskAsync, token)).ShouldBe(new ModelReply.Written("3"));
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_the_reply_for_the_next_try()
    {
        var token = TestContext.Current.CancellationToken;
        var cache = new ReplyCache(new FakeTimeProvider());
        using var gate = new SemaphoreSlim(0);
        async Task<ModelReply> AskSlowlyAsync()
        {
            await gate.WaitAsync(token);
            return new ModelReply.Written("late");
        }

        using var impatient = new CancellationTokenSource();
        var first = cache.GetAsync("turn", AskSlowlyAsync, impatient.Token);
        await impatient.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(first);

        gate.Release();
        (await cache.GetAsync("turn", () => throw new InvalidOperationException("paid twice"), token)).ShouldBe(new ModelReply.Written("late"));
    }
}
