namespace BotTutor.Dialogs.Tests.Declarative;

public sealed class FlowCheckTests
{
    [Fact]
    public void A_jump_to_an_action_that_is_not_there_is_told_with_what_is_near()
    {
        var set = Talk.Load(("main.dialog", """
            { "$kind": "Microsoft.AdaptiveDialog", "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [
                { "$kind": "Microsoft.SendActivity", "id": "greeting", "activity": "hi" },
                { "$kind": "Microsoft.IfCondition", "condition": "true", "actions": [
                    { "$kind": "Microsoft.GotoAction", "actionId": "greeting" },
                    { "$kind": "Microsoft.GotoAction", "actionId": "greetings" },
                    { "$kind": "Microsoft.GotoAction", "actionId": "=user.where" } ] } ] } ] }
            """));

        var finding = set.Diagnostics.ShouldHaveSingleItem();

        finding.ToString().ShouldBe("main.dialog(5,9): error UnknownActionId: There is no action with the id 'greetings' in this list or in one around it; did you mean 'greeting'?");
    }

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
