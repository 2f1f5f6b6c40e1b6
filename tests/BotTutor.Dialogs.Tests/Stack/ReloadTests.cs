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
