using BotTutor.People;
using BotTutor.Turns.Running;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Turns.Tests.Running;

public sealed class TurnFailureTests
{
    [Fact]
    public async Task A_failing_turn_leaves_the_memory_unharmed_and_the_person_hears_of_it_once()
    {
        await using var house = await new House().OpenAsync();
        var runs = 0;
        house.Bot.Run = async moment =>
        {
            await moment.Services.CountAsync("c1", 1, moment.CancellationToken);
            await moment.SayAsync("half an answer");
            if (moment.Text == "bad")
            {
                runs++;
                throw new FormatException("no such dialog");
            }
        };

        await house.SayAsync("c1", "bad");
        await house.SayAsync("c1", "good");
        await house.IdleAsync();

        runs.ShouldBe(3);
        (await house.HeardAsync("c1")).ShouldBe([new Apology().In("id"), "half an answer"]);
        (await house.InScopeAsync<IServiceProvider, int>((services, _) => services.CountAsync("c1", 0, TestContext.Current.CancellationToken))).ShouldBe(1);
        (await house.ScalarAsync("SELECT reason FROM inbox WHERE json LIKE '%bad%'")).ShouldBe("FormatException: no such dialog");
    }

    [Fact]
    public async Task A_turn_that_fails_only_once_is_answered_as_if_nothing_had_been()
    {
        await using var house = await new House().OpenAsync();
        var runs = 0;
        house.Bot.Run = async moment =>
        {
            await moment.SayAsync("hello");
            if (++runs == 1)
            {
                throw new HttpRequestException("the line is down");
            }
        };

        await house.SayAsync("c1", "hi");
        await house.IdleAsync();

        (await house.HeardAsync("c1")).ShouldBe(["hello"]);
    }

    [Theory]
    [InlineData(null, "Maaf")]
    [InlineData("id-ID", "Maaf")]
    [InlineData("en-US", "Sorry")]
    [InlineData("fr", "Maaf")]
    public async Task The_apology_speaks_the_language_of_the_message(string? locale, string word)
    {
        await using var house = await new House().OpenAsync();
        house.Bot.Run = _ => throw new FormatException();

        await house.SayAsync("c1", "hi", locale: locale);
        await house.IdleAsync();

        (await house.HeardAsync("c1")).ShouldHaveSingleItem().ShouldStartWith(word);
    }

    [Fact]
    public async Task The_language_a_person_asked_for_counts_more_than_that_of_the_message()
    {
        await using var house = await new House().OpenAsync();
        house.Bot.Run = moment => moment.Services.GetRequiredService<IPeople>().SpeakAsync(moment.Person!.Id, "en", moment.CancellationToken);
        await house.SayAsync("c1", "english please");
        await house.IdleAsync();
        house.Bot.Run = _ => throw new FormatException();

        await house.SayAsync("c1", "hi", locale: "id-ID");
        await house.IdleAsync();

        (await house.HeardAsync("c1")).ShouldHaveSingleItem().ShouldStartWith("Sorry");
    }

    [Fact]
    public async Task A_turn_that_takes_too_long_is_broken_off()
    {
        var house = new House { ["Turns:Attempts"] = "1" };
        await using var open = await house.OpenAsync();
        house.Bot.Run = async moment =>
        {
            house.Clock.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(Timeout.Infinite, moment.CancellationToken);
        };

        await house.SayAsync("c1", "hi");
        await house.IdleAsync();

        (await house.ScalarAsync("SELECT reason FROM inbox")).ShouldBeOfType<string>().ShouldContain("longer than 00:00:20");
    }

    [Fact]
    public void A_channel_that_is_switched_off_is_named()
    {
        Should.Throw<InvalidOperationException>(() => new Outbounds([]).To("telegram")).Message.ShouldContain("'telegram'");
    }

    [Fact]
    public async Task A_commit_that_takes_long_is_no_failure_of_its_turn()
    {
        await using var house = await new House().OpenAsync();
        var runs = 0;
        house.Bot.Run = moment =>
        {
            runs++;
            return moment.SayAsync($"echo {moment.Text}");
        };
        house.Channel.Staging = cancel =>
        {
            house.Clock.Advance(TimeSpan.FromMinutes(1));
            cancel.ThrowIfCancellationRequested();
            return Task.CompletedTask;
        };

        await house.SayAsync("c1", "hi");
        await house.IdleAsync();

        (await house.HeardAsync("c1")).ShouldBe(["echo hi"]);
        runs.ShouldBe(1);
    }

    [Fact]
    public async Task When_the_ground_fails_the_activity_waits_and_is_answered_later()
    {
        var shaky = new ShakyRows.Ground { Failures = 2 };
        var house = new House { Also = services => ShakyRows.Use(services, shaky) };
        await using var open = await house.OpenAsync();

        await house.SayAsync("c1", "hi");
        await house.UntilAsync(async () => shaky.Failures <= 0 && (await house.HeardAsync("c1")).Count > 0, TimeSpan.FromSeconds(1));

        (await house.HeardAsync("c1")).ShouldBe(["echo hi"]);
    }

    [Fact]
    public async Task A_turn_that_met_a_database_out_of_reach_is_not_counted_as_failed_however_often()
    {
        await using var house = await new House().OpenAsync();
        var runs = 0;
        house.Bot.Run = moment => ++runs <= 5 ? throw new GroundException("The database restarts.", new IOException()) : moment.SayAsync("hello");

        await house.SayAsync("c1", "hi");
        await house.UntilAsync(async () => (await house.HeardAsync("c1")).Count > 0, TimeSpan.FromSeconds(1));

        (await house.HeardAsync("c1")).ShouldBe(["hello"]);
        runs.ShouldBe(6);
    }
}
