using BotTutor.Dialogs.Adaptive;
using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using State = BotTutor.Dialogs.BotState;

namespace BotTutor.Dialogs.Tests.Memory;

public sealed class DialogMemoryTests
{
    private readonly DialogMemory _memory = Open(new State());

    [Theory]
    [InlineData("user.name")]
    [InlineData("conversation.a.b.c")]
    [InlineData("turn.x")]
    [InlineData("user['a b'].c")]
    [InlineData("user.items[2].name")]
    [InlineData("user.$instance.name")]
    public void What_is_written_is_read_again(string path)
    {
        _memory[path] = "it";

        _memory[path].ShouldBe((Value)"it");
    }

    [Fact]
    public void An_index_may_be_an_expression()
    {
        _memory["turn.key"] = "colour";
        _memory["user[turn.key]"] = "red";

        _memory["user.colour"].ShouldBe((Value)"red");
    }

    [Fact]
    public void Items_before_a_written_one_are_null()
    {
        _memory["user.items[2]"] = 3;

        _memory["user.items"].ShouldBe(ValueJson.Read("[null,null,3]"));
    }

    [Fact]
    public void The_first_of_an_entity_is_read_by_its_short_name()
    {
        _memory["turn.recognized"] = ValueJson.Read("""{"entities":{"city":[["Bandung","Bogor"],["Solo"]]},"intents":{"Ask":{"score":1}}}""");

        _memory.Find("@city").ShouldBe((Value)"Bandung");
        _memory.Find("@@city")!.Value.AsArray()!.Count.ShouldBe(2);
        _memory.Find("#Ask")!.Value.AsObject()!["score"].ShouldBe((Value)1);
    }

    [Fact]
    public void The_activity_is_there_to_be_read()
    {
        _memory["turn.activity.text"].ShouldBe((Value)"hello");
        _memory["TURN.Activity.Text"].ShouldBe((Value)"hello");
    }

    [Fact]
    public void Settings_cannot_be_written() =>
        Should.Throw<DialogFault>(() => _memory["settings.x"] = 1).Code.ShouldBe("ReadOnlyMemory");

    [Fact]
    public void A_scope_that_is_none_cannot_be_written() =>
        Should.Throw<DialogFault>(() => _memory["usr.x"] = 1).Message.ShouldContain("'usr' is not one of user, conversation, dialog, turn, this");

    [Theory]
    [InlineData("")]
    [InlineData("user..name")]
    [InlineData("user.items[")]
    [InlineData("user name")]
    public void A_text_that_is_no_path_is_a_fault(string path) =>
        Should.Throw<DialogFault>(() => _memory[path]).Code.ShouldBe("NotAPath");

    [Fact]
    public void An_index_far_out_does_not_fill_the_host() =>
        Should.Throw<DialogFault>(() => _memory["user.items[2000000000]"] = 1).Code.ShouldBe("IndexTooLarge");

    [Fact]
    public void What_is_taken_away_is_no_more()
    {
        _memory["user.a.b"] = 1;

        _memory.Remove("user.a.b");

        _memory["user.a"].ShouldBe((Value)new ValueObject());
    }

    private static DialogMemory Open(State state)
    {
        var activity = new Activity { Type = ActivityTypes.Message, Text = "hello" };
        var world = new DialogWorld(Talk.Load(), new DialogWorldOptions { Random = new Random(1) });
        return new DialogTurn(new TurnContext(new TestAdapter(), activity), state, new ServiceCollection().BuildServiceProvider(), world).Memory;
    }
}
