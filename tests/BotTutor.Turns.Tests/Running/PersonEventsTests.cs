using BotTutor.Channels;
using BotTutor.People;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Turns.Tests.Running;

public sealed class PersonEventsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_person_hears_news_where_they_spoke_last()
    {
        await using var house = await OpenAsync();
        await house.SayAsync("c1", "hi", from: "ada");
        await house.IdleAsync();
        await house.SayAsync("c2", "hi again", from: "ada");
        await house.IdleAsync();

        await house.SayAsync("c3", "tell ada", from: "budi");
        await house.IdleAsync();

        (await house.HeardAsync("c1")).ShouldBe(["echo hi"]);
        (await house.HeardAsync("c2")).ShouldBe(["echo hi again", "news for ada: order.changed 7"]);
        (await house.HeardAsync("c3")).ShouldBe(["told: True"]);
    }

    [Fact]
    public async Task News_of_a_turn_that_failed_never_happened()
    {
        await using var house = await OpenAsync();
        await house.SayAsync("c1", "hi", from: "ada");
        await house.IdleAsync();

        await house.SayAsync("c3", "tell ada and fail", from: "budi");
        await house.IdleAsync();

        (await house.HeardAsync("c1")).ShouldBe(["echo hi"]);
    }

    [Fact]
    public async Task Somebody_who_never_spoke_cannot_be_told()
    {
        await using var house = await OpenAsync();

        await house.SayAsync("c3", "tell nobody", from: "budi");
        await house.IdleAsync();

        (await house.HeardAsync("c3")).ShouldBe(["told: False"]);
    }

    [Fact]
    public async Task News_that_was_accepted_before_the_host_died_is_told_after_the_next_start()
    {
        await using var house = await OpenAsync();
        await house.SayAsync("c1", "hi", from: "ada");
        await house.IdleAsync();
        await house.CloseAsync();

        await house.OpenAsync(runsTurns: false);
        await house.InScopeAsync<IPersonEvents, CommitOutcome>(async (events, unit) =>
        {
            await RaiseAsync(events, await house.PersonAsync("ada"));
            return await unit.CommitAsync(Cancel);
        });
        await house.CloseAsync();
        await house.OpenAsync();
        await house.IdleAsync();

        (await house.HeardAsync("c1")).ShouldBe(["echo hi", "news for ada: order.changed 7"]);
    }

    private static async Task<House> OpenAsync()
    {
        var house = new House();
        house.Bot.Run = async moment =>
        {
            var activity = moment.Turn.Activity;
            if (activity.Type == ActivityTypes.Event)
            {
                await moment.SayAsync($"news for {activity.From.Id}: {activity.Name} {ActivityJson.Write(activity).Split("\"pieces\":")[1][0]}");
                return;
            }

            if (!moment.Text.StartsWith("tell", StringComparison.Ordinal))
            {
                await moment.SayAsync($"echo {moment.Text}");
                return;
            }

            var person = moment.Text.Contains("ada", StringComparison.Ordinal) ? await house.PersonAsync("ada") : new PersonId(Guid.Empty);
            var told = await RaiseAsync(moment.Services.GetRequiredService<IPersonEvents>(), person);
            if (moment.Text.Contains("fail", StringComparison.Ordinal))
            {
                throw new InvalidOperationException("The script says so.");
            }

            await moment.SayAsync($"told: {told}");
        };
        return await house.OpenAsync();
    }

    private static Task<bool> RaiseAsync(IPersonEvents events, PersonId person) =>
        events.RaiseAsync("shop", person, new PersonEvent("order.changed", """{ "pieces": 7 }"""), Cancel);
}
