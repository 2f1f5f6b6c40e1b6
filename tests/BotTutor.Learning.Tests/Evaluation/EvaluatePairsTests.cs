using BotTutor.Learning.Evaluation;

namespace BotTutor.Learning.Tests.Evaluation;

public sealed class EvaluatePairsTests
{
    private static readonly EvaluationRules Rules = new();

    /// <summary>
    /// By hand: before 40 50 60 50 (mean 50, squares 200/3, deviation 8.165), after 80 70 90 80 (mean 80, the same deviation), differences
    /// 40 20 30 30 (mean 30, the same deviation again). Class: 30 / 50. Each: 40/60, 20/50, 30/40, 30/50. d: 30 / 8.165.
    /// </summary>
    [Fact]
    public void Four_learners_come_out_as_by_hand()
    {
        var report = Run([(40, 80), (50, 70), (60, 90), (50, 80)]);

        report.Pairs.ShouldBe(4);
        report.MeanBefore.Value.ShouldBe(50);
        report.MeanAfter.Value.ShouldBe(80);
        report.DeviationBefore.Value!.Value.ShouldBe(8.16497, 1e-5);
        report.DeviationAfter.Value!.Value.ShouldBe(8.16497, 1e-5);
        report.Difference.Value.ShouldBe(30);
        report.ClassGain.Value!.Value.ShouldBe(0.6, 1e-9);
        report.Band.Value.ShouldBe(GainBand.Medium);
        report.IndividualGain.Value!.Value.ShouldBe(0.604167, 1e-6);
        report.EffectSize.Value!.Value.ShouldBe(3.674235, 1e-6);
        report.ReachedBefore.Value.ShouldBe(0);
        report.ReachedAfter.Value.ShouldBe(0.75);
        report.DifferenceInterval.ShouldBe(Gap.TooFewPeople);
        report.IsPreliminary.ShouldBeTrue();
    }

    /// <summary>The paper's ranges with a mean of 80 after: 40, 47.5 and 55 before.</summary>
    [Theory]
    [InlineData(40, 0.667)]
    [InlineData(47.5, 0.619)]
    [InlineData(55, 0.556)]
    public void The_gain_of_a_class_is_the_share_of_what_was_missing(double before, double gain) =>
        Run([(before - 5, 80), (before + 5, 80)]).ClassGain.Value!.Value.ShouldBe(gain, 0.0005);

    [Theory]
    [InlineData(0.299, GainBand.Low)]
    [InlineData(0.3, GainBand.Medium)]
    [InlineData(0.7, GainBand.Medium)]
    [InlineData(0.701, GainBand.High)]
    [InlineData(-0.2, GainBand.Low)]
    public void A_gain_is_read_as_Hake_did(double gain, GainBand band) => EvaluatePairs.BandOf(gain).ShouldBe(band);

    [Fact]
    public void Only_those_who_took_both_tests_are_compared_and_the_others_are_counted()
    {
        var report = EvaluatePairs.Run(
            [Sitting(1, 40, 80), Sitting(2, 60, 80), Sitting(3, 10, null), Sitting(4, null, 90), Sitting(5, null, null)],
            new Random(1),
            Rules);

        (report.Tested, report.Pairs, report.OnlyBefore, report.OnlyAfter).ShouldBe((4, 2, 1, 1));
        report.MeanBefore.Value.ShouldBe(50);
        report.MeanBeforeOfAll.Value!.Value.ShouldBe(110.0 / 3, 1e-9);
        report.MeanAfter.Value.ShouldBe(80);
    }

    [Fact]
    public void Who_had_full_marks_before_has_no_gain_of_their_own()
    {
        var some = Run([(100, 100), (50, 75)]);
        some.IndividualGain.Value.ShouldBe(0.5);
        some.WithoutRoom.ShouldBe(1);

        var all = Run([(100, 90), (100, 100)]);
        all.IndividualGain.ShouldBe(Gap.NoRoomToGain);
        all.ClassGain.ShouldBe(Gap.NoRoomToGain);
        all.ClassGainInterval.ShouldBe(Gap.NoRoomToGain);
        all.Band.ShouldBe(Gap.NoRoomToGain);
    }

    [Fact]
    public void Where_nobody_is_there_figures_are_missing_and_never_0()
    {
        var report = Run([]);

        report.Difference.ShouldBe(Gap.TooFewPeople);
        report.ClassGain.ShouldBe(Gap.TooFewPeople);
        report.EffectSize.ShouldBe(Gap.TooFewPeople);
        report.ReachedAfter.ShouldBe(Gap.TooFewPeople);
        Run([(40, 80)]).DeviationBefore.ShouldBe(Gap.TooFewPeople);
        Run([(40, 60), (50, 70)]).EffectSize.ShouldBe(Gap.NobodyDiffers);
    }

    [Fact]
    public void The_same_seed_gives_the_same_interval_and_the_interval_is_that_of_theory()
    {
        var random = new Random(7);
        (double, double)[] pairs = [.. Enumerable.Range(0, 200).Select(_ => (50.0, 70 + Normal(random, 10)))];

        var report = Run(pairs);
        var interval = report.DifferenceInterval.Value!.Value;

        Run(pairs).DifferenceInterval.ShouldBe(report.DifferenceInterval);
        var reach = 1.96 * report.DeviationAfter.Value!.Value / Math.Sqrt(200);
        interval.Low.ShouldBe(report.Difference.Value!.Value - reach, 0.1);
        interval.High.ShouldBe(report.Difference.Value!.Value + reach, 0.1);
        report.ClassGainInterval.Value!.Value.Low.ShouldBe(interval.Low / 50, 0.002);
        report.IsPreliminary.ShouldBeFalse();
    }

    [Fact]
    public void Of_many_cohorts_whose_gain_is_known_about_95_in_100_intervals_hold_it()
    {
        var random = new Random(11);
        var rules = Rules with { Resamples = 1_000 };
        var held = 0;
        for (var cohort = 0; cohort < 400; cohort++)
        {
            (double, double)[] pairs = [.. Enumerable.Range(0, 30).Select(_ => (Before: 45 + Normal(random, 12), Gain: 25 + Normal(random, 15))).Select(drawn => (drawn.Before, drawn.Before + drawn.Gain))];
            var interval = EvaluatePairs.Run(Sittings(pairs), random, rules).DifferenceInterval.Value!.Value;
            held += interval.Low <= 25 && 25 <= interval.High ? 1 : 0;
        }

        held.ShouldBeInRange(360, 396);
    }

    private static PairedReport Run((double Before, double After)[] pairs) => EvaluatePairs.Run(Sittings(pairs), new Random(1), Rules);

    private static List<Sitting> Sittings((double Before, double After)[] pairs) =>
        [.. pairs.Select((pair, index) => Sitting(index, pair.Before, pair.After))];

    private static Sitting Sitting(int learner, double? before, double? after) => new(new LearnerId(new Guid(learner, 0, 0, new byte[8])), before, after);

    // Box and Muller.
    private static double Normal(Random random, double deviation) =>
        deviation * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
