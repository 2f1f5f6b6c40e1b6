using BotTutor.People;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Turns.Tests.Running;

public sealed class TurnSpeakerTests
{
    [Fact]
    public async Task The_turn_knows_the_same_person_in_every_conversation()
    {
        await using var house = await new House().OpenAsync();
        var seen = new List<PersonId>();
        house.Bot.Run = moment =>
        {
            seen.Add(moment.Services.GetRequiredService<TurnPerson>().Id);
            return Task.CompletedTask;
        };

        await house.SayAsync("c1", "hi", from: "ada");
        await house.IdleAsync();
        await house.SayAsync("c2", "hi", from: "ada");
        await house.IdleAsync();
        await house.SayAsync("c3", "hi", from: "budi");
        await house.IdleAsync();

        seen[0].ShouldBe(seen[1]);
        seen[2].ShouldNotBe(seen[0]);
    }

    [Fact]
    public async Task What_the_bot_itself_causes_has_no_person()
    {
        await using var house = await new House().OpenAsync();
        Person? person = null;
        house.Bot.Run = moment =>
        {
            person = moment.Person;
            return moment.SayAsync("seen");
        };

        await house.SayAsync("c1", "a reminder", from: "bot", role: RoleTypes.Bot);
        await house.IdleAsync();

        (await house.HeardAsync("c1")).ShouldBe(["seen"]);
        person.ShouldBeNull();
        (await house.ScalarAsync("SELECT count(*) FROM people")).ShouldBe(0L);
    }
}
