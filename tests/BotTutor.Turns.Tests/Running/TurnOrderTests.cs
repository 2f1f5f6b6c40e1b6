using BotTutor.Channels;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Turns.Tests.Running;

public sealed class TurnOrderTests
{
    [Fact]
    public async Task A_conversation_is_answered_in_order_and_one_at_a_time()
    {
        await using var house = await new House().OpenAsync();
        var running = 0;
        var most = 0;
        house.Bot.Run = async moment =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            await Task.Yield();
            var count = await moment.Services.CountAsync("c1", 1, moment.CancellationToken);
            await moment.SayAsync($"{count}: {moment.Text}");
            Interlocked.Decrement(ref running);
        };

        for (var word = 1; word <= 20; word++)
        {
            await house.SayAsync("c1", $"word {word}");
        }

        await house.IdleAsync();
        (await house.HeardAsync("c1")).ShouldBe(Enumerable.Range(1, 20).Select(word => $"{word}: word {word}"));
        most.ShouldBe(1);
    }

    [Fact]
    public async Task Two_conversations_do_not_wait_for_each_other()
    {
        await using var house = await new House().OpenAsync();
        var second = new TaskCompletionSource();
        house.Bot.Run = async moment =>
        {
            // The first can only end if the second runs meanwhile.
            if (moment.Conversation.Conversation == "c1")
            {
                await second.Task.WaitAsync(moment.CancellationToken);
            }
            else
            {
                second.TrySetResult();
            }

            await moment.SayAsync("done");
        };

        await house.SayAsync("c1", "one");
        await house.SayAsync("c2", "two");
        await house.IdleAsync();

        (await house.HeardAsync("c1")).ShouldBe(["done"]);
        (await house.HeardAsync("c2")).ShouldBe(["done"]);
    }

    [Fact]
    public async Task Many_conversations_all_come_to_their_turn_though_few_run_at_once()
    {
        var house = new House { ["Turns:AtOnce"] = "2" };
        await using var open = await house.OpenAsync();
        var running = 0;
        var most = 0;
        house.Bot.Run = async moment =>
        {
            var now = Interlocked.Increment(ref running);
            InterlockedMax(ref most, now);
            await moment.SayAsync("hi");
            Interlocked.Decrement(ref running);
        };

        await Task.WhenAll(Enumerable.Range(0, 30).Select(talk => house.SayAsync($"c{talk}", "hi")));
        await house.IdleAsync();

        for (var talk = 0; talk < 30; talk++)
        {
            (await house.HeardAsync($"c{talk}")).ShouldBe(["hi"]);
        }

        most.ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public async Task The_same_delivery_twice_is_answered_once()
    {
        await using var house = await new House().OpenAsync();

        (await house.SayAsync("c1", "benar", id: "7")).ShouldBe(Acceptance.Accepted);
        (await house.SayAsync("c1", "benar", id: "7")).ShouldBe(Acceptance.Duplicate);
        await house.IdleAsync();

        (await house.HeardAsync("c1")).ShouldBe(["echo benar"]);
    }

    [Fact]
    public async Task Deliveries_that_race_are_accepted_once()
    {
        await using var house = await new House().OpenAsync();
        await house.SayAsync("c1", "first");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => house.SayAsync("c1", "benar", id: "7"))));
        await house.IdleAsync();

        outcomes.Count(outcome => outcome == Acceptance.Accepted).ShouldBe(1);
        (await house.HeardAsync("c1")).ShouldBe(["echo first", "echo benar"]);
    }

    private static void InterlockedMax(ref int most, int now)
    {
        for (var seen = most; now > seen;)
        {
            var before = Interlocked.CompareExchange(ref most, now, seen);
            if (before == seen)
            {
                return;
            }

            seen = before;
        }
    }

    [Fact]
    public async Task A_clock_that_is_set_back_changes_neither_order_nor_answer()
    {
        var clock = new TurnedBack();
        await using var house = new House { Also = services => services.AddSingleton<TimeProvider>(clock) };
        await house.OpenAsync();

        await house.SayAsync("c1", "one");
        await house.SayAsync("c2", "other");
        clock.SetBack(TimeSpan.FromDays(1));
        await house.SayAsync("c1", "two");
        await house.SayAsync("c1", "three");
        await house.SayAsync("c2", "another");
        await house.IdleAsync();

        (await house.HeardAsync("c1")).ShouldBe(["echo one", "echo two", "echo three"]);
        (await house.HeardAsync("c2")).ShouldBe(["echo other", "echo another"]);
    }
}
