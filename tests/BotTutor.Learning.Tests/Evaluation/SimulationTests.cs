using BotTutor.Learning.Evaluation;
using static BotTutor.Learning.Tests.Evaluation.SimulatedLearners;

namespace BotTutor.Learning.Tests.Evaluation;

/// <summary>
/// Five hundred simulated learners with known abilities answer items of known difficulty, some of them broken on purpose.
/// This checks that the statistics are computed rightly. It proves nothing about people, and nothing about the course.
/// </summary>
public sealed class SimulationTests
{
    private const int Learners = 500;

    // Numbers 5, 11 and 16 stand in both forms, as anchors do.
    private static readonly int[] Anchors = [5, 11, 16];
    private static readonly IReadOnlyList<Planted> FormA = [.. Enumerable.Range(1, 20).Select(number => Plant(number, number, 0))];
    private static readonly IReadOnlyList<Planted> FormB = [.. Enumerable.Range(1, 20).Select(number => Anchors.Contains(number) ? FormA[number - 1] : Plant(number + 20, number, 0.07))];
    private static readonly IReadOnlyList<Planted> All = [.. FormA, .. FormB.Except(FormA)];

    [Theory]
    [InlineData(1)]
    [InlineData(2026)]
    [InlineData(424242)]
    public void The_planted_order_of_difficulty_is_recovered(int seed)
    {
        var sound = All.Where(item => item.Fault is Fault.None or Fault.IdleOptions).ToList();
        var reports = Analyse(seed).ToDictionary(report => report.Item);

        var easiness = sound.Select(item => reports[item.Judged.Item].Facility.Value!.Value).ToList();
        RankCorrelation([.. sound.Select(item => -item.Difficulty)], easiness).ShouldBeGreaterThanOrEqualTo(0.9);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2026)]
    [InlineData(424242)]
    public void Every_planted_bad_item_is_flagged_and_hardly_a_sound_one(int seed)
    {
        var reports = Analyse(seed);
        var bad = Planted(Fault.WrongKey, Fault.OnlyGuessed);

        var flagged = Flagged(reports, ItemConcern.CheckKey, ItemConcern.CheckWording, ItemConcern.DistractorBeatsKey);
        bad.ShouldBeSubsetOf(flagged);

        // Of 33 sound items; with 250 answers each, a hard one may fall below the line by chance.
        flagged.Except(bad).Count().ShouldBeLessThanOrEqualTo(3);
        Flagged(reports, ItemConcern.CheckKey).ShouldBeSubsetOf(Planted(Fault.WrongKey, Fault.OnlyGuessed));
        Planted(Fault.WrongKey).ShouldBeSubsetOf(Flagged(reports, ItemConcern.CheckKey));
        Planted(Fault.WrongKey).ShouldBeSubsetOf(Flagged(reports, ItemConcern.DistractorBeatsKey));
        Planted(Fault.IdleOptions).ShouldBeSubsetOf(Flagged(reports, ItemConcern.IdleDistractor));
    }

    [Fact]
    public void A_planted_gain_is_recovered_with_its_interval()
    {
        var simulated = new SimulatedLearners(3);
        var taken = Enumerable.Range(1, Learners)
            .Select(learner => (learner, ability: simulated.Ability()))
            .Select(person => (
                Before: simulated.Take(person.learner, "a", FormA, person.ability),
                After: simulated.Take(person.learner, "b", FormB, person.ability + 1)))
            .ToList();
        var expected = ExpectedShare(FormB, 1) - ExpectedShare(FormA, 0);

        var report = EvaluatePairs.Run([.. taken.Select(pair => new Sitting(pair.Before.Learner, Score(pair.Before), Score(pair.After)))], new Random(3), new EvaluationRules());

        var interval = report.DifferenceInterval.Value!.Value;
        expected.ShouldBeInRange(interval.Low, interval.High);
        (interval.High - interval.Low).ShouldBeLessThan(5);
    }

    [Fact]
    public void The_form_that_was_planted_harder_shows_as_harder()
    {
        var simulated = new SimulatedLearners(5);
        var harder = FormA.Select(item => item with { Difficulty = item.Difficulty + 0.6 }).ToList();
        var sittings = Enumerable.Range(1, Learners)
            .Select(learner => learner % 2 == 0 ? simulated.Take(learner, "a", FormA, simulated.Ability()) : simulated.Take(learner, "b", harder, simulated.Ability()))
            .Select(test => new Sitting(test.Learner, Score(test), null) { FormBefore = test.Form });

        FormCheck.Of([.. sittings], new EvaluationRules()).Difference.Value!.Value
            .ShouldBe(ExpectedShare(FormA, 0) - ExpectedShare(harder, 0), 4);
    }

    private static IReadOnlyList<ItemReport> Analyse(int seed)
    {
        var simulated = new SimulatedLearners(seed);
        var tests = Enumerable.Range(1, Learners)
            .Select(learner => learner % 2 == 0 ? simulated.Take(learner, "a", FormA, simulated.Ability()) : simulated.Take(learner, "b", FormB, simulated.Ability()))
            .ToList();
        return AnalyseItems.Run([.. All.Select(item => item.Judged)], tests, new EvaluationRules());
    }

    /// <summary>From -1.5 to 1.5, in an order that has nothing to do with the number.</summary>
    private static Planted Plant(int number, int place, double shift) => new(number, -1.5 + (place * 7 % 20 * 3.0 / 19) + shift, number switch
    {
        4 or 33 => Fault.WrongKey,
        9 or 38 => Fault.OnlyGuessed,
        14 => Fault.IdleOptions,
        _ => Fault.None,
    });

    private static List<string> Planted(params Fault[] faults) =>
        [.. All.Where(item => faults.Contains(item.Fault)).Select(item => item.Judged.Item.Value)];

    private static List<string> Flagged(IEnumerable<ItemReport> reports, params ItemConcern[] flags) =>
        [.. reports.Where(report => report.Flags.Intersect(flags).Any()).Select(report => report.Item.Value)];

    private static double Score(TakenTest test) => 100.0 * test.Items.Count(item => item.IsRight) / test.Items.Count;

    /// <summary>The mean score that the model gives, from a crowd so large that chance has no say.</summary>
    private static double ExpectedShare(IReadOnlyList<Planted> items, double shift)
    {
        var crowd = new SimulatedLearners(99);
        return Enumerable.Range(1, 20_000).Average(learner => Score(crowd.Take(learner, "x", items, crowd.Ability() + shift)));
    }

    /// <summary>Spearman's.</summary>
    private static double RankCorrelation(IReadOnlyList<double> left, IReadOnlyList<double> right)
    {
        var (x, y) = (Ranks(left), Ranks(right));
        return Moments.Covariance(x, y) / Math.Sqrt(Moments.Variance(x) * Moments.Variance(y));
    }

    private static List<double> Ranks(IReadOnlyList<double> values) =>
        [.. values.Select(value => values.Count(other => other < value) + ((values.Count(other => other == value) + 1) / 2.0))];
}
