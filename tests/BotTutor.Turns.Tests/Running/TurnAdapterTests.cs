using BotTutor.Turns.Running;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotTutor.Turns.Tests.Running;

public sealed class TurnAdapterTests : IDisposable
{
    private readonly TurnAdapter _adapter;
    private readonly TurnContext _turn;
    private int _typing;

    public TurnAdapterTests()
    {
        _adapter = new TurnAdapter(12, _ =>
        {
            _typing++;
            return Task.CompletedTask;
        });
        _turn = new TurnContext(_adapter, new Activity
        {
            Type = ActivityTypes.Message,
            Id = "in",
            ChannelId = "fake",
            From = new ChannelAccount("ada"),
            Recipient = new ChannelAccount("bot"),
            Conversation = new ConversationAccount(id: "c1"),
        });
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _turn.Dispose();

    [Fact]
    public async Task What_is_said_is_kept_in_order_under_ids_that_a_rerun_gives_again()
    {
        await _turn.SendActivityAsync("a", cancellationToken: Cancel);
        var second = await _turn.SendActivityAsync("b", cancellationToken: Cancel);

        second.Id.ShouldBe("12.2");
        _adapter.Said.Select(said => $"{said.Id} {said.Text} to {said.Recipient.Id}").ShouldBe(["12.1 a to ada", "12.2 b to ada"]);
    }

    [Fact]
    public async Task Typing_leaves_at_once_and_pauses_and_traces_not_at_all()
    {
        await _turn.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, Cancel);
        await _turn.SendActivityAsync(new Activity { Type = ActivityTypes.Delay, Value = 1000 }, Cancel);
        await _turn.SendActivityAsync(Activity.CreateTraceActivity("state"), Cancel);

        _typing.ShouldBe(1);
        _adapter.Said.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_activity_said_twice_is_two()
    {
        var again = MessageFactory.Text("again");
        await _turn.SendActivityAsync(again, Cancel);
        await _turn.SendActivityAsync(again, Cancel);

        _adapter.Said.Select(said => said.Id).ShouldBe(["12.1", "12.2"]);
    }

    [Fact]
    public async Task What_is_changed_in_the_same_turn_was_never_said_otherwise()
    {
        var said = await _turn.SendActivityAsync("draft", cancellationToken: Cancel);
        await _turn.SendActivityAsync("gone", cancellationToken: Cancel);
        var better = MessageFactory.Text("final");
        better.Id = said.Id;
        await _turn.UpdateActivityAsync(better, Cancel);
        await _turn.DeleteActivityAsync("12.2", Cancel);

        _adapter.Said.ShouldHaveSingleItem().Text.ShouldBe("final");
    }

    [Fact]
    public async Task What_changes_an_earlier_turns_words_is_said_as_such()
    {
        var better = MessageFactory.Text("corrected");
        better.Id = "c1|0000007";
        await _turn.UpdateActivityAsync(better, Cancel);
        await _turn.DeleteActivityAsync("c1|0000008", Cancel);

        _adapter.Said.Select(said => $"{said.Type} {said.Id}").ShouldBe(["messageUpdate c1|0000007", "messageDelete c1|0000008"]);
    }
}
