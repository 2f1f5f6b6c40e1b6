using BotTutor.Channels.Sending;
using BotTutor.Turns.Operating;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Turns.Tests.Outbox;

public sealed class DeliveryTests
{
    private const string Platform = FakePlatform.Id;

    [Fact]
    public async Task What_a_turn_says_leaves_after_its_commit_in_order_and_once()
    {
        await using var house = await new House().OpenAsync();
        house.Bot.Run = async moment =>
        {
            foreach (var number in Enumerable.Range(1, 25))
            {
                await moment.SayAsync($"{moment.Text} {number}");
            }

            house.Wire.Asked.ShouldNotContain(asked => asked.Contains(moment.Text));
        };

        await house.SayAsync("c1", "one", channel: Platform);
        await house.SayAsync("c1", "two", channel: Platform);
        await house.IdleAsync();

        house.Wire.Asked.ShouldBe(Enumerable.Range(1, 50).Select(number => number <= 25 ? $"c1: one {number}" : $"c1: two {number - 25}"));
        (await house.ScalarAsync("SELECT COUNT(*) FROM outbox WHERE status = 1 AND json IS NULL")).ShouldBe(50L);
    }

    [Fact]
    public async Task A_turn_that_is_undone_sends_nothing_but_the_apology()
    {
        await using var house = await new House().OpenAsync();
        house.Bot.Run = async moment =>
        {
            await moment.SayAsync("half an answer");
            throw new FormatException("broken");
        };

        await house.SayAsync("c1", "hi", channel: Platform);
        await house.IdleAsync();

        house.Wire.Asked.ShouldBe([$"c1: {new Apology().In("id")}"]);
    }

    [Fact]
    public async Task While_a_platform_asks_to_wait_the_conversation_waits_in_order_and_others_go_on()
    {
        await using var house = await new House().OpenAsync();
        var asked = 0;
        house.Wire.Answer = text => Task.FromResult<Delivery>(text == "echo first" && ++asked == 1
            ? new Delivery.Later("429 Too Many Requests", TimeSpan.FromSeconds(30))
            : new Delivery.Sent(null));

        await house.SayAsync("c1", "first", channel: Platform);
        await house.SayAsync("c1", "second", channel: Platform);
        await house.SayAsync("c2", "other", channel: Platform);
        await house.UntilAsync(() => house.Wire.Asked.Contains("c2: echo other"), TimeSpan.Zero);
        var started = house.Clock.GetUtcNow();
        await house.UntilAsync(() => house.Wire.Asked.Contains("c1: echo second"), TimeSpan.FromSeconds(1));

        house.Wire.Asked.Where(text => text.StartsWith("c1", StringComparison.Ordinal)).ShouldBe(["c1: echo first", "c1: echo first", "c1: echo second"]);
        (house.Clock.GetUtcNow() - started).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(29));
    }

    [Fact]
    public async Task A_wait_for_the_whole_bot_holds_its_other_conversations_too()
    {
        await using var house = await new House().OpenAsync();
        house.Wire.Pace = new ChannelPace(1_000, TimeSpan.Zero, 1_000);
        house.Wire.Answer = text => Task.FromResult<Delivery>(text == "echo loud"
            ? new Delivery.Later("429", TimeSpan.FromSeconds(30), WholeBot: true)
            : new Delivery.Sent(null));
        await house.SayAsync("c1", "loud", channel: Platform);
        await house.UntilAsync(() => !house.Wire.Asked.IsEmpty, TimeSpan.Zero);
        await Task.Delay(50, TestContext.Current.CancellationToken);

        await house.SayAsync("c2", "quiet", channel: Platform);
        var started = house.Clock.GetUtcNow();
        await house.UntilAsync(() => house.Wire.Asked.Contains("c2: echo quiet"), TimeSpan.FromSeconds(1));

        (house.Clock.GetUtcNow() - started).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(28));
    }

    [Theory]
    [InlineData("an answer that never came")]
    [InlineData("an exception")]
    public async Task What_may_or_may_not_have_arrived_is_sent_again_and_counted(string fault)
    {
        await using var house = await new House().OpenAsync();
        using var possible = house.Count("bottutor.outbox.possible_duplicates");
        var asked = 0;
        house.Wire.Answer = _ => (++asked, fault) switch
        {
            (1, "an exception") => throw new HttpRequestException("reset"),
            (1, _) => new TaskCompletionSource<Delivery>().Task,
            _ => Task.FromResult<Delivery>(new Delivery.Sent(null)),
        };

        await house.SayAsync("c1", "hi", channel: Platform);
        await house.UntilAsync(() => house.Wire.Asked.Count == 2, TimeSpan.FromSeconds(1));
        await house.IdleAsync();

        house.Wire.Asked.ShouldBe(["c1: echo hi", "c1: echo hi"]);
        (await house.ScalarAsync("SELECT status FROM outbox")).ShouldBe(1L);
        possible.Sum.ShouldBe(1);
    }

    [Fact]
    public async Task What_a_platform_has_not_taken_is_no_possible_duplicate()
    {
        await using var house = await new House().OpenAsync();
        using var possible = house.Count("bottutor.outbox.possible_duplicates");
        var asked = 0;
        house.Wire.Answer = _ => Task.FromResult<Delivery>(++asked switch
        {
            1 => new Delivery.Later("429"),
            2 => new Delivery.Moved("c1-super"),
            _ => new Delivery.Sent(null),
        });

        await house.SayAsync("c1", "hi", channel: Platform);
        await house.UntilAsync(() => house.Wire.Asked.Count == 3, TimeSpan.FromSeconds(1));
        await house.IdleAsync();

        possible.Sum.ShouldBe(0);
    }

    [Fact]
    public async Task What_got_no_answer_until_it_was_given_up_is_counted_when_an_operator_has_it_sent_again()
    {
        await using var house = new House { ["Outbox:Attempts"] = "1" };
        await house.OpenAsync();
        using var possible = house.Count("bottutor.outbox.possible_duplicates");
        house.Wire.Answer = _ => Task.FromResult<Delivery>(new Delivery.Unknown("no answer"));
        await house.SayAsync("c1", "hi", channel: Platform);
        await house.IdleAsync();

        house.Wire.Answer = _ => Task.FromResult<Delivery>(new Delivery.Sent(null));
        await house.InScopeAsync<IOperatorRows, int>((rows, _) => rows.ReplayAsync(QueueKind.Outbox, null, TestContext.Current.CancellationToken));
        await house.UntilAsync(() => house.Wire.Asked.Count == 2, TimeSpan.FromSeconds(1));

        possible.Sum.ShouldBe(1);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_makes_nobody_wait_longer()
    {
        var clock = new TurnedBack();
        await using var house = new House { Also = services => services.AddSingleton<TimeProvider>(clock) };
        await house.OpenAsync();
        house.Wire.Pace = new ChannelPace(1_000, TimeSpan.FromMilliseconds(10), 1);
        var asked = 0;
        house.Wire.Answer = _ => Task.FromResult<Delivery>(++asked == 1 ? new Delivery.Later("429", TimeSpan.FromMilliseconds(300)) : new Delivery.Sent(null));

        await house.SayAsync("c1", "one", channel: Platform);
        await house.UntilAsync(() => !house.Wire.Asked.IsEmpty, TimeSpan.Zero);
        clock.SetBack(TimeSpan.FromDays(1));
        await house.SayAsync("c1", "two", channel: Platform);
        await house.IdleAsync();

        house.Wire.Asked.ShouldBe(["c1: echo one", "c1: echo one", "c1: echo two"]);
    }

    [Fact]
    public async Task What_the_platform_refuses_is_set_aside_with_its_reason_and_the_next_goes_on()
    {
        await using var house = await new House().OpenAsync();
        house.Wire.Answer = text => Task.FromResult<Delivery>(text == "echo bad" ? new Delivery.Refused("400 can't parse entities") : new Delivery.Sent(null));

        await house.SayAsync("c1", "bad", channel: Platform);
        await house.SayAsync("c1", "good", channel: Platform);
        await house.IdleAsync();

        house.Wire.Asked.ShouldBe(["c1: echo bad", "c1: echo good"]);
        (await house.ScalarAsync("SELECT reason FROM outbox WHERE status = 2 AND json = 'echo bad'")).ShouldBe("400 can't parse entities");
    }

    [Fact]
    public async Task Who_blocked_the_bot_gets_nothing_more_and_a_later_message_is_tried_afresh()
    {
        await using var house = await new House().OpenAsync();
        var isBlocked = true;
        house.Wire.Answer = _ => Task.FromResult<Delivery>(isBlocked ? new Delivery.Unreachable("403 bot was blocked by the user") : new Delivery.Sent(null));
        house.Bot.Run = async moment =>
        {
            await moment.SayAsync($"{moment.Text} 1");
            await moment.SayAsync($"{moment.Text} 2");
        };

        await house.SayAsync("c1", "gone", channel: Platform);
        await house.IdleAsync();
        isBlocked = false;
        await house.SayAsync("c1", "back", channel: Platform);
        await house.IdleAsync();

        house.Wire.Asked.ShouldBe(["c1: gone 1", "c1: back 1", "c1: back 2"]);
        (await house.ScalarAsync("SELECT COUNT(*) FROM outbox WHERE status = 2")).ShouldBe(2L);
    }

    [Fact]
    public async Task A_platform_that_never_takes_it_is_given_up_after_the_last_attempt()
    {
        await using var house = new House { ["Outbox:Attempts"] = "3" };
        await house.OpenAsync();
        house.Wire.Answer = _ => Task.FromResult<Delivery>(new Delivery.Later("502 Bad Gateway"));

        await house.SayAsync("c1", "hi", channel: Platform);
        await house.UntilAsync(() => house.Wire.Asked.Count == 3, TimeSpan.FromSeconds(1));
        await house.IdleAsync();

        (await house.ScalarAsync("SELECT reason FROM outbox WHERE status = 2")).ShouldBe("3 attempts, last: 502 Bad Gateway");
    }

    [Fact]
    public async Task A_conversation_that_moves_takes_what_waits_along()
    {
        await using var house = await new House().OpenAsync();
        var moved = false;
        house.Wire.Answer = _ =>
        {
            var answer = moved ? (Delivery)new Delivery.Sent(null) : new Delivery.Moved("c1-super");
            moved = true;
            return Task.FromResult(answer);
        };

        await house.SayAsync("c1", "hi", channel: Platform);
        await house.IdleAsync();

        house.Wire.Asked.ShouldBe(["c1: echo hi", "c1-super: echo hi"]);
    }

    [Fact]
    public async Task A_sender_can_ask_under_which_id_something_earlier_arrived()
    {
        await using var house = await new House().OpenAsync();
        string? found = null;
        string? first = null;
        house.Bot.Run = async moment =>
        {
            var response = await moment.Turn.SendActivityAsync(moment.Text, cancellationToken: moment.CancellationToken);
            first ??= response.Id;
        };
        house.Wire.Look = async earlier => found = await earlier.FindAsync(first!, TestContext.Current.CancellationToken);

        await house.SayAsync("c1", "first", channel: Platform);
        await house.IdleAsync();
        found.ShouldBeNull();
        await house.SayAsync("c1", "second", channel: Platform);
        await house.IdleAsync();

        found.ShouldBe("id of first");
    }

    [Fact]
    public async Task After_a_sudden_death_the_request_that_was_under_way_is_sent_again_and_the_rest_once()
    {
        await using var house = await new House().OpenAsync();
        house.Bot.Run = async moment =>
        {
            await moment.SayAsync("one");
            await moment.SayAsync("two");
            await moment.SayAsync("three");
        };

        // The platform takes the second one, and the host never hears of it.
        house.Wire.Answer = text => text == "two" ? new TaskCompletionSource<Delivery>().Task : Task.FromResult<Delivery>(new Delivery.Sent(null));
        await house.SayAsync("c1", "hi", channel: Platform);
        await house.UntilAsync(() => house.Wire.Asked.Contains("c1: two"), TimeSpan.Zero);
        await house.DieAsync();

        house.Wire.Answer = _ => Task.FromResult<Delivery>(new Delivery.Sent(null));
        await house.OpenAsync();
        await house.IdleAsync();

        house.Wire.Asked.ShouldBe(["c1: one", "c1: two", "c1: two", "c1: three"]);
    }

    [Fact]
    public async Task A_row_that_was_set_aside_is_tried_again_when_an_operator_says_so()
    {
        await using var house = await new House().OpenAsync();
        var isMended = false;
        house.Wire.Answer = _ => Task.FromResult<Delivery>(isMended ? new Delivery.Sent(null) : new Delivery.Refused("400 chat not found"));
        await house.SayAsync("c1", "hi", channel: Platform);
        await house.IdleAsync();

        isMended = true;
        var replayed = await house.InScopeAsync<IOperatorRows, int>(
            (rows, _) => rows.ReplayAsync(QueueKind.Outbox, null, TestContext.Current.CancellationToken));
        replayed.ShouldBe(1);
        await house.UntilAsync(() => house.Wire.Asked.Count == 2, TimeSpan.FromSeconds(1));
        await house.IdleAsync();

        (await house.ScalarAsync("SELECT COUNT(*) FROM outbox WHERE status = 2")).ShouldBe(0L);
    }
}
