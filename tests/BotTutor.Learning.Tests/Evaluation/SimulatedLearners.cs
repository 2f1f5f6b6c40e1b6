using BotTutor.Learning.Evaluation;

namespace BotTutor.Learning.Tests.Evaluation;

/// <summary>
/// Learners out of an item-response model: the chance to be right is guess + (1 - guess) / (1 + e^(-slope * (ability - difficulty))).
/// Abilities are normal; whoever is wrong picks one of the wrong options by chance.
/// </summary>
internal sealed class SimulatedLearners(int seed)
{
    private const double Guess = 0.15;
    private const double Slope = 1.4;
    private static readonly string[] Options = ["a", "b", "c", "d"];
    private readonly Random _random = new(seed);

    /// <summary>An item as it was planted.</summary>
    /// <param name="Number">Its number, which is its id.</param>
    /// <param name="Difficulty">On the scale of abilities.</param>
    /// <param name="Fault">What is wrong with it.</param>
    internal sealed record Planted(int Number, double Difficulty, Fault Fault = Fault.None)
    {
        public JudgedItem Judged => new(new ItemId($"i{Number}"), Options, "a");
    }

    internal enum Fault
    {
        None,

        /// <summary>The author's key names a wrong option.</summary>
        WrongKey,

        /// <summary>Nobody can know it: everybody guesses.</summary>
        OnlyGuessed,

        /// <summary>No wrong option but one is ever chosen.</summary>
        IdleOptions,
    }

    public double Ability() => Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble());

    public TakenTest Take(int learner, string form, IEnumerable<Planted> items, double ability) => new(
        new LearnerId(new Guid(learner, 0, 0, new byte[8])),
        form,
        [.. items.Select(item => Answer(item, ability))]);

    private TakenItem Answer(Planted item, double ability)
    {
        var knows = Guess + ((1 - Guess) / (1 + Math.Exp(-Slope * (ability - item.Difficulty))));
        var isKnown = item.Fault == Fault.OnlyGuessed ? _random.Next(Options.Length) == 0 : _random.NextDouble() < knows;
        var wrong = item.Fault == Fault.IdleOptions ? "b" : Options[1 + _random.Next(Options.Length - 1)];
        var chosen = (isKnown, item.Fault) switch
        {
            // What is truly right stands at b, and the key says a.
            (true, Fault.WrongKey) => "b",
            (false, Fault.WrongKey) => wrong == "b" ? "a" : wrong,
            (true, _) => "a",
            (false, _) => wrong,
        };
        return new TakenItem(item.Judged.Item, chosen, chosen == "a");
    }
}
