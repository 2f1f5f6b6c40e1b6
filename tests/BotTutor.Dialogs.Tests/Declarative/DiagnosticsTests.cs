namespace BotTutor.Dialogs.Tests.Declarative;

public sealed class DiagnosticsTests
{
    [Fact]
    public void Broken_json_is_told_by_line_and_column()
    {
        var findings = Findings("{\n  \"$kind\": \"Microsoft.AdaptiveDialog\",\n  \"triggers\": [ } \n}");

        findings.ShouldHaveSingleItem().ShouldStartWith("main.dialog(3,17): error BrokenJson: This is not JSON:");
    }

    [Fact]
    public void Comments_and_trailing_commas_are_welcome() =>
        Findings("{ // a bot\n \"$kind\": \"Microsoft.AdaptiveDialog\", \"triggers\": [], }").ShouldBeEmpty();

    [Fact]
    public void An_unknown_kind_is_told_with_the_nearest_known_one() =>
        Findings(Actions("""{ "$kind": "Microsoft.SendActivty", "activity": "hi" }"""))
            .ShouldHaveSingleItem().ShouldBe(
                "main.dialog(3,26): error UnknownKind: There is no \"$kind\" named 'Microsoft.SendActivty'; did you mean 'Microsoft.SendActivity'?");

    [Fact]
    public void A_misspelt_property_is_told_at_its_name() =>
        Findings(Actions("""{ "$kind": "Microsoft.SendActivity", "activity": "hi", "disabeld": true }"""))
            .ShouldHaveSingleItem().ShouldBe(
                "main.dialog(3,70): warning UnknownProperty: Microsoft.SendActivity has no property 'disabeld', so it is ignored; did you mean 'disabled'?");

    [Fact]
    public void A_missing_property_is_told() =>
        Findings(Actions("""{ "$kind": "Microsoft.SetProperty", "value": 1 }"""))
            .ShouldHaveSingleItem().ShouldContain("error MissingProperty: Microsoft.SetProperty needs the property 'property'.");

    [Fact]
    public void An_expression_that_is_none_is_told_with_its_property() =>
        Findings(Actions("""{ "$kind": "Microsoft.IfCondition", "condition": "user.age >", "actions": [] }"""))
            .ShouldHaveSingleItem().ShouldContain("error BrokenExpression: 'condition':");

    [Fact]
    public void A_kind_of_the_format_that_is_not_here_is_told_as_that() =>
        Findings(Actions("""{ "$kind": "Microsoft.Ask", "activity": "hi" }"""))
            .ShouldHaveSingleItem().ShouldContain("error AbsentKind: 'Microsoft.Ask' is a kind of the format that this runtime does not have; it is passed over.");

    [Fact]
    public void A_jump_to_nowhere_is_told_with_the_nearest_id() =>
        Findings(Actions("""{ "$kind": "Microsoft.EndTurn", "id": "again" }, { "$kind": "Microsoft.GotoAction", "actionId": "agian" }"""))
            .ShouldHaveSingleItem().ShouldContain("error UnknownAction: No action in this file has the id 'agian'; did you mean 'again'?");

    [Fact]
    public void An_id_that_two_actions_have_is_told_with_the_line_of_the_first() =>
        Findings(Actions("""{ "$kind": "Microsoft.EndTurn", "id": "again" }, { "$kind": "Microsoft.EndDialog", "id": "again" }"""))
            .ShouldHaveSingleItem().ShouldContain("warning DuplicateId: The id 'again' is taken by line 3; whoever goes to it finds only one of the two.");

    [Fact]
    public void A_dialog_that_is_nowhere_is_told_with_the_nearest_one() =>
        Findings(
            Actions("""{ "$kind": "Microsoft.BeginDialog", "dialog": "ordr" }"""),
            ("order.dialog", """{ "$kind": "Microsoft.AdaptiveDialog", "triggers": [] }"""))
            .ShouldHaveSingleItem().ShouldContain("error UnknownDialog: There is no dialog named 'ordr'; did you mean 'order'?");

    [Fact]
    public void A_template_that_is_nowhere_is_told_with_the_nearest_one() =>
        Findings(Actions("""{ "$kind": "Microsoft.SendActivity", "activity": "${Greetng()}" }"""), ("main.lg", "# Greeting\n- Hi\n"))
            .ShouldHaveSingleItem().ShouldContain("error UnknownTemplate: There is no template or function named 'Greetng'; did you mean 'Greeting'?");

    [Fact]
    public void A_text_with_a_broken_expression_is_told() =>
        Findings(Actions("""{ "$kind": "Microsoft.SendActivity", "activity": "Hi ${user.}" }""")).ShouldHaveSingleItem().ShouldContain("error BrokenText");

    [Fact]
    public void A_generator_that_is_nowhere_is_told() =>
        Findings("""{ "$kind": "Microsoft.AdaptiveDialog", "generator": "shp.lg", "triggers": [] }""", ("shop.id.lg", "# A\n- a\n"))
            .ShouldHaveSingleItem().ShouldContain("error UnknownResource: There is no file named 'shp.lg'");

    [Fact]
    public void Two_files_of_one_name_are_told() =>
        Findings("""{ "$kind": "Microsoft.AdaptiveDialog", "triggers": [] }""", ("other/main.dialog", "{}"))
            .ShouldHaveSingleItem().ShouldContain("other/main.dialog(1,1): error DuplicateResource: The name 'main.dialog' is taken by main.dialog");

    [Fact]
    public void A_pattern_that_is_none_is_told() =>
        Findings("""{ "$kind": "Microsoft.AdaptiveDialog", "triggers": [], "recognizer": { "$kind": "Microsoft.RegexRecognizer", "intents": [ { "intent": "A", "pattern": "(" } ] } }""")
            .ShouldHaveSingleItem().ShouldContain("error BrokenPattern: '(' is not a regular expression");

    [Fact]
    public void A_kind_in_the_wrong_place_is_told() =>
        Findings(Actions("""{ "$kind": "Microsoft.OnIntent", "intent": "A" }""")).ShouldHaveSingleItem().ShouldContain("error WrongKindHere");

    [Fact]
    public void All_findings_come_at_once() =>
        Findings(Actions("""{ "$kind": "Microsoft.X1" }, { "$kind": "Microsoft.SendActivity" }""")).Length.ShouldBe(2);

    private static string[] Findings(string main, params (string Name, string Content)[] others) =>
        [.. Talk.Load([("main.dialog", main), .. others]).Diagnostics.Select(finding => finding.ToString())];

    private static string Actions(string actions) =>
        "{ \"$kind\": \"Microsoft.AdaptiveDialog\", \"triggers\": [\n{ \"$kind\": \"Microsoft.OnBeginDialog\",\n \"actions\": [ " + actions + " ] } ] }";
}
