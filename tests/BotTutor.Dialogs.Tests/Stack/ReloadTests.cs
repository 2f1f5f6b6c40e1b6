using BotTutor.Diagnostics.Tracing;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Tests.Stack;

public sealed class ReloadTests
{
    private const string Asking = """
        { "$kind": "Microsoft.AdaptiveDialog", "triggers": [
            { "$kind": "Microsoft.OnBeginDialog", "actions": [
                { "$kind": "Microsoft.TextInput", "property": "user.name", "prompt": "Name?" },
                { "$kind": "Microsoft.SendActivity", "activity": "Hi ${user.name}" } ] } ] }
        """;

    private const string Name = """{ "$kind": "Microsoft.TextInput", "property": "user.name", "prompt": "Name?" }""";
    private const string City = """{ "$kind": "Microsoft.TextInput", "property": "user.city", "prompt": "City?" }""";

    private const string TwoQuestions = $$"""
        { "$kind": "Microsoft.AdaptiveDialog", "triggers": [
            { "$kind": "Microsoft.OnBeginDialog", "actions": [
                {{Name}},
                {{City}},
                { "$kind": "Microsoft.SendActivity", "activity": "${user.name} of ${user.city}" } ] } ] }
        """;

    [Fact]
    public async Task A_conversation_goes_on_in_the_new_words_after_a_reload()
    {
        var talk = Talk.With(Asking);
        await talk.SayAsync("hello");

        talk.Reload(Asking.Replace("Hi ", "Hello, dear ", StringComparison.Ordinal));

        (await talk.SayAsync("Sari")).ShouldBe(["Hello, dear Sari"]);
    }

    [Fact]
    public async Task A_conversation_whose_place_is_no_more_starts_anew_and_keeps_what_it_knows()
    {
        var talk = Talk.With(Asking);
        await talk.SayAsync("hello");
        talk.State.User["city"] = "Solo";

        talk.Reload("""
            { "$kind": "Microsoft.AdaptiveDialog", "triggers": [
                { "$kind": "Microsoft.OnBeginDialog", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "New here, and you are from ${user.city}" } ] } ] }
            """);

        (await talk.SayAsync("Sari")).ShouldBe(["New here, and you are from Solo"]);
    }

    [Fact]
    public async Task A_question_that_has_moved_in_its_list_still_gets_its_answer()
    {
        var talk = Talk.With(TwoQuestions);
        await talk.SayAsync("hello");
        (await talk.SayAsync("Sari")).ShouldBe(["City?"]);

        talk.Reload(TwoQuestions.Replace(City, $$"""{ "$kind": "Microsoft.TextInput", "property": "user.street", "prompt": "Street?" }, {{City}}""", StringComparison.Ordinal));

        (await talk.SayAsync("Solo")).ShouldBe(["Sari of Solo"]);
    }

    [Fact]
    public async Task A_question_whose_trigger_has_moved_still_gets_its_answer()
    {
        var talk = Talk.With(TwoQuestions);
        await talk.SayAsync("hello");
        await talk.SayAsync("Sari");

        talk.Reload(TwoQuestions.Replace(
            "\"triggers\": [",
            """  "triggers": [ { "$kind": "Microsoft.OnDialogEvent", "event": "never", "actions": [ { "$kind": "Microsoft.TextInput", "property": "user.a", "prompt": "A?" }, { "$kind": "Microsoft.TextInput", "property": "user.b", "prompt": "B?" } ] },""",
            StringComparison.Ordinal));

        (await talk.SayAsync("Solo")).ShouldBe(["Sari of Solo"]);
    }

    [Fact]
    public async Task An_answer_is_not_taken_for_that_to_another_question_when_its_own_is_removed()
    {
        var talk = Talk.With(TwoQuestions);
        (await talk.SayAsync("hello")).ShouldBe(["Name?"]);

        talk.Reload(TwoQuestions.Replace(Name + ",", string.Empty, StringComparison.Ordinal));

        (await talk.SayAsync("Sari")).ShouldBe(["City?"]);
        talk.State.User["city"].IsNull.ShouldBeTrue();
    }

    [Fact]
    public async Task A_conversation_in_a_dialog_that_got_another_name_starts_anew_and_says_so_in_the_trace()
    {
        var main = """{ "$kind": "Microsoft.AdaptiveDialog", "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [ { "$kind": "Microsoft.BeginDialog", "dialog": "asking" } ] } ] }""";
        var talk = Talk.With(main, ("asking.dialog", TwoQuestions));
        await talk.SayAsync("hello");
        (await talk.SayAsync("Sari")).ShouldBe(["City?"]);

        talk.Reload(main.Replace("asking", "questions", StringComparison.Ordinal), ("questions.dialog", TwoQuestions));

        (await talk.SayAsync("Solo")).ShouldBe(["City?"], "the name is known already");
        talk.Trace.Entries.OfType<DialogEntry>().ShouldContain(entry => entry.Change == DialogChange.Lost);
    }

    [Fact]
    public async Task A_plan_in_the_middle_goes_on_behind_the_place_where_it_stood()
    {
        const string Looping = """
            { "$kind": "Microsoft.AdaptiveDialog", "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [
                { "$kind": "Microsoft.SetProperty", "property": "dialog.list", "value": [ "a", "b" ] },
                { "$kind": "Microsoft.Foreach", "itemsProperty": "dialog.list", "actions": [
                    { "$kind": "Microsoft.TextInput", "property": "dialog.answer", "alwaysPrompt": true, "prompt": "${dialog.foreach.value}?" } ] },
                { "$kind": "Microsoft.SendActivity", "activity": "done" } ] } ] }
            """;
        var talk = Talk.With(Looping);
        (await talk.SayAsync("hello")).ShouldBe(["a?"]);

        talk.Reload(Looping.Replace("""{ "$kind": "Microsoft.SetProperty",""", """{ "$kind": "Microsoft.SendActivity", "activity": "new" }, { "$kind": "Microsoft.SetProperty",""", StringComparison.Ordinal));

        (await talk.SayAsync("1")).ShouldBe(["b?"]);
        (await talk.SayAsync("2")).ShouldBe(["done"]);
    }

    [Theory]
    [InlineData("""{"version":1,"root":{"dialog":"main.dialog#","plan":[[{"in":"main.dialog#/triggers/0/actions","at":99}]]}}""")]
    [InlineData("""{"version":1,"root":{"dialog":"main.dialog#","plan":[[{"in":"main.dialog#/triggers/0/actions","at":-1}]]}}""")]
    [InlineData("""{"version":1,"root":{"dialog":"main.dialog#","plan":[[{"in":"main.dialog#/triggers/0/actions","at":0,"kind":"Microsoft.EndTurn"}]]}}""")]
    [InlineData("""{"version":1,"root":{"dialog":"main.dialog#","plan":["x"]}}""")]
    [InlineData("""{"version":7,"root":{}}""")]
    [InlineData("""{"root":[1]}""")]
    public async Task A_saved_stack_that_makes_no_sense_starts_anew(string saved)
    {
        var talk = Talk.With(Asking);
        foreach (var (name, value) in ValueJson.Read(saved).AsObject()!)
        {
            talk.State.Dialogs[name] = value;
        }

        (await talk.SayAsync("hello")).ShouldBe(["Name?"]);
    }
}
