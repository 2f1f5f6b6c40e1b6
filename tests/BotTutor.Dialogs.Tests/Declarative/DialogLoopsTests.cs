namespace BotTutor.Dialogs.Tests.Declarative;

public sealed class DialogLoopsTests
{
    [Fact]
    public void Dialogs_that_begin_each_other_without_an_end_are_told_once()
    {
        var set = Talk.Load(("ping.dialog", Begins("pong")), ("pong.dialog", Begins("ping")), ("main.dialog", Begins("ping")));

        var finding = set.Diagnostics.ShouldHaveSingleItem();

        finding.Code.ShouldBe("EndlessDialogs");
        finding.Message.ShouldContain("ping.dialog# -> pong.dialog# -> ping.dialog#");
    }

    [Fact]
    public void A_dialog_that_begins_itself_is_told() =>
        Talk.Load(("main.dialog", Begins("main"))).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("EndlessDialogs");

    [Theory]
    [InlineData("""{ "$kind": "Microsoft.TextInput", "property": "user.a", "prompt": "A?" },""", "")]
    [InlineData("""{ "$kind": "Microsoft.EndTurn" },""", "")]
    [InlineData("""{ "$kind": "Microsoft.IfCondition", "condition": "user.a", "actions": [ { "$kind": "Microsoft.EndDialog" } ] },""", "")]
    [InlineData("", ", \"condition\": \"user.a == null\"")]
    public void What_may_end_is_not_told(string before, string condition) =>
        Talk.Load(("main.dialog", Begins("main", before, condition))).Diagnostics.ShouldBeEmpty();

    private static string Begins(string other, string before = "", string condition = "") => $$"""
        { "$kind": "Microsoft.AdaptiveDialog", "triggers": [ { "$kind": "Microsoft.OnBeginDialog"{{condition}}, "actions": [
            { "$kind": "Microsoft.SendActivity", "activity": "hi" }, {{before}} { "$kind": "Microsoft.BeginDialog", "dialog": "{{other}}" } ] } ] }
        """;
}
