using BotTutor.Dialogs.Adaptive;
using BotTutor.Dialogs.Memory;
using Microsoft.Extensions.Time.Testing;

namespace BotTutor.Dialogs.Tests.Adaptive;

public sealed class TurnBudgetTests
{
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public void What_is_not_the_turns_fault_costs_it_no_time()
    {
        var resources = Talk.Load(("main.dialog", """{ "$kind": "Microsoft.AdaptiveDialog" }"""));
        var budget = new TurnBudget(new DialogWorld(resources, new DialogWorldOptions { Clock = _clock, Random = new Random(1) }), new NoFocus());
        _clock.Advance(TimeSpan.FromSeconds(5));

        var trained = budget.Uncounted(() =>
        {
            _clock.Advance(TimeSpan.FromMinutes(1));
            return "trained";
        });
        _clock.Advance(TimeSpan.FromSeconds(2));

        trained.ShouldBe("trained");
        budget.Elapsed.ShouldBe(TimeSpan.FromSeconds(7));
        budget.CountStep(Origin.None);
    }

    private sealed class NoFocus : IMemoryFocus
    {
        public Origin Origin => Origin.None;

        public Expressions.ValueObject Dialog => [];

        public Expressions.ValueObject This => [];

        public Expressions.ValueObject Class => [];

        public Expressions.ValueObject DialogClass => [];

        public Expressions.ValueObject DialogContext => [];

        public void ReplaceDialog(Expressions.ValueObject state)
        {
        }

        public void ReplaceThis(Expressions.ValueObject state)
        {
        }

        public void Exceeded(string message)
        {
        }

        public void Changed(string path)
        {
        }
    }
}
