using System.Text;
using State = BotTutor.Dialogs.BotState;

namespace BotTutor.Dialogs.Tests;

public sealed class BotStateTests
{
    [Fact]
    public void A_document_that_nobody_changed_is_not_to_be_written()
    {
        var state = State.Read("""{"name":"Sari","list":[1,2.5,null]}"""u8.ToArray(), default, default);

        state.IsChanged(BotStatePart.User).ShouldBeFalse();
        state.IsChanged(BotStatePart.Conversation).ShouldBeFalse();
        state.IsChanged(BotStatePart.Dialogs).ShouldBeFalse();
    }

    [Fact]
    public void A_change_deep_inside_is_seen()
    {
        var state = State.Read("""{"cart":{"lines":[1]}}"""u8.ToArray(), default, default);

        state.User["cart"].AsObject()!["lines"].AsArray()!.Add(2);

        state.IsChanged(BotStatePart.User).ShouldBeTrue();
        Encoding.UTF8.GetString(state.Write(BotStatePart.User).Span).ShouldBe("""{"cart":{"lines":[1,2]}}""");
    }
}
