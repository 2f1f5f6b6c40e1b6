using BotTutor.Dialogs.Declarative;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Dialogs.Tests;

public sealed class CustomKindTests
{
    [Fact]
    public async Task A_kind_of_another_project_runs_with_a_handler_of_the_turns_services()
    {
        var services = new ServiceCollection().AddDialogs().AddDialogKind<Shout, ShoutHandler>().AddScoped(_ => new Voice()).BuildServiceProvider();
        using var scope = services.CreateScope();
        var talk = Talk.With(scope.ServiceProvider, services.GetRequiredService<DialogCatalog>(), """
            { "$kind": "Microsoft.AdaptiveDialog", "triggers": [
                { "$kind": "Microsoft.OnBeginDialog", "actions": [
                    { "$kind": "Test.Shout", "text": "=turn.activity.text", "resultProperty": "dialog.loud" },
                    { "$kind": "Microsoft.SendActivity", "activity": "${dialog.loud}" } ] } ] }
            """);

        (await talk.SayAsync("hey")).ShouldBe(["HEY!"]);
    }

    [DialogKind("Test.Shout")]
    public sealed record Shout : DialogAction
    {
        public required Dynamic<string> Text { get; init; }

        public Dynamic<int> Times { get; init; } = 1;

        public required Dynamic<string> ResultProperty { get; init; }
    }

    internal sealed class Voice(string mark = "!")
    {
        public string Loud(string text, int times) => text.ToUpperInvariant() + string.Concat(Enumerable.Repeat(mark, times));
    }

    internal sealed class ShoutHandler(Voice voice) : ActionHandler<Shout>
    {
        public override ValueTask<ActionOutcome> RunAsync(Shout action, ActionContext context, CancellationToken cancellationToken)
        {
            context.Memory[action.ResultProperty.In(context)!] = voice.Loud(action.Text.In(context) ?? string.Empty, action.Times.In(context));
            return ValueTask.FromResult(ActionOutcome.Done);
        }
    }
}
