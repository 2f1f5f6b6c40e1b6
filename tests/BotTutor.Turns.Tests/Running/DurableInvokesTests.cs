using BotTutor.Channels;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotTutor.Turns.Tests.Running;

public sealed class DurableInvokesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_answer_comes_after_the_commit_and_what_the_turn_says_goes_the_usual_way()
    {
        await using var house = await new House().OpenAsync();
        house.Bot.Run = async moment =>
        {
            await moment.Services.CountAsync("c1", 1, moment.CancellationToken);
            await moment.SayAsync("noted");
            await AnswerAsync(moment, 200, new { text = "thanks" });
        };

        var answer = await AskAsync(house, "c1", "i1");

        answer.ShouldBe(new InvokeAnswer(200, """{"text":"thanks"}"""));
        await house.IdleAsync();
        house.Wire.Asked.ShouldBe(["c1: noted"]);
        (await CountAsync(house)).ShouldBe(1);
    }

    [Fact]
    public async Task A_second_delivery_gets_the_same_answer_and_runs_nothing()
    {
        await using var house = await new House().OpenAsync();
        house.Bot.Run = async moment =>
            await AnswerAsync(moment, 200, new { count = await moment.Services.CountAsync("c1", 1, moment.CancellationToken) });

        var answers = await Task.WhenAll(AskAsync(house, "c1", "i1"), AskAsync(house, "c1", "i1"), AskAsync(house, "c1", "i1"));

        answers.Distinct().Count().ShouldBe(1);
        (await CountAsync(house)).ShouldBe(1);
    }

    [Fact]
    public async Task A_bot_that_has_nothing_to_say_to_it_answers_that()
    {
        await using var house = await new House().OpenAsync();
        house.Bot.Run = _ => Task.CompletedTask;

        (await AskAsync(house, "c1", "i1")).ShouldBe(new InvokeAnswer(501, null));
    }

    [Fact]
    public async Task A_dialog_may_write_the_answer_as_data()
    {
        await using var house = await new House().OpenAsync();
        house.Bot.Run = moment => moment.Turn.SendActivityAsync(
            new Activity(ActivityTypesEx.InvokeResponse) { Value = System.Text.Json.Nodes.JsonNode.Parse("""{"status":202,"body":{"text":"thanks"}}""") },
            moment.CancellationToken);

        (await AskAsync(house, "c1", "i1")).ShouldBe(new InvokeAnswer(202, """{"text":"thanks"}"""));
    }

    [Fact]
    public async Task A_message_whose_sender_waits_is_answered_once_its_turn_is_over()
    {
        await using var house = await new House().OpenAsync();
        house.Bot.Run = moment => moment.SayAsync("noted");

        (await AskAsync(house, "c1", "m1", ActivityTypes.Message)).ShouldBe(new InvokeAnswer(200, null));
        await house.IdleAsync();
        house.Wire.Asked.ShouldBe(["c1: noted"]);
    }

    [Fact]
    public async Task A_turn_that_fails_answers_so()
    {
        await using var house = await new House().OpenAsync();
        house.Bot.Run = _ => throw new FormatException("broken");

        (await AskAsync(house, "c1", "i1")).ShouldBe(new InvokeAnswer(500, null));
    }

    private static Task<ResourceResponse> AnswerAsync(FakeBot.Moment moment, int status, object body) => moment.Turn.SendActivityAsync(
        new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = status, Body = body } }, moment.CancellationToken);

    private static Task<InvokeAnswer?> AskAsync(House house, string conversation, string id, string type = ActivityTypes.Invoke) => house.InScopeAsync<IInvokes, InvokeAnswer?>((invokes, _) => invokes.AskAsync(
        new InboundActivity(
            House.Talk(conversation, FakePlatform.Id),
            id,
            new Activity { Type = type, Name = "adaptiveCard/action", From = new ChannelAccount("ada"), ChannelId = FakePlatform.Id }),
        Cancel));

    private static Task<int> CountAsync(House house) => house.InScopeAsync<IServiceProvider, int>((services, _) => services.CountAsync("c1", 0, Cancel));
}
