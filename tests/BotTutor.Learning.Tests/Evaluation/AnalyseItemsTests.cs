using BotTutor.Learning.Evaluation;

namespace BotTutor.Learning.Tests.Evaluation;

/// <summary>
/// Six learners, four items, by hand:
/// <code>
///      1 2 3 4   right  rest without item 2, of 3
/// A    1 1 1 1   4      3
/// B    1 1 1 0   3      2
/// C    1 1 0 1   3      2
/// D    1 0 1 0   2      2
/// E    1 0 0 0   1      1
/// F    0 1 0 0   1      0
/// </code>
/// Item 2: facility 4/6; covariance with the rest 1/15, variances 4/15 and 16/15, so 100 * (1/15) / sqrt(64/225) = 12.5;
/// sorted apart the covariance would be 7/15, so 100 * (1/15) / (7/15) = 14.2857.
/// Alpha: the items' variances sum to 15/18 = 1/6 + 4/15 + 3/10 + 4/15 = 1, the test's is 22/15: 4/3 * (1 - 15/22) = 0.4242.
/// </summary>
public sealed class AnalyseItemsTests
{
    private static readonly EvaluationRules Small = new() { LeastPeople = 2 };
    private static readonly string[] Learners = ["1111", "1110", "1101", "1010", "1000", "0100"];
    private static readonly IReadOnlyList<JudgedItem> Items = [.. Enumerable.Range(1, 4).Select(number => Judged(number))];

    [Fact]
    public void Six_learners_come_out_as_by_hand()
    {
        var reports = AnalyseItems.Run(Items, [.. Learners.Select(Test)], Small);

        reports.Select(report => Math.Round(report.Facility.Value!.Value, 4)).ShouldBe([0.8333, 0.6667, 0.5, 0.3333]);
        reports.Select(report => Math.Round(report.Discrimination.Value!.Value, 4)).ShouldBe([23.355, 12.5, 18.5695, 43.3013]);
        reports.Select(report => Math.Round(report.Efficiency.Value!.Value, 4)).ShouldBe([33.3333, 14.2857, 20, 50]);
        reports[1].Flags.ShouldBe([ItemConcern.CheckWording, ItemConcern.TellsLittleApart, ItemConcern.IdleDistractor]);
    }

    [Fact]
    public void The_test_agrees_with_itself_as_by_hand()
    {
        var report = FormReport.Of([.. Learners.Select(Test)], Small).Single();

        report.Reliability.Value!.Value.ShouldBe(0.424242, 1e-6);
        report.Mean.Value!.Value.ShouldBe(58.3333, 1e-4);
        report.Deviation.Value!.Value.ShouldBe(30.276504, 1e-6);
        report.StandardError.Value!.Value.ShouldBe(22.973415, 1e-6);
    }

    [Fact]
    public void Of_fewer_than_ten_only_the_share_of_right_answers_is_told()
    {
        var report = AnalyseItems.Run(Items, [.. Learners.Select(Test)], new EvaluationRules())[1];

        report.Facility.Value!.Value.ShouldBe(0.6667, 1e-4);
        report.Discrimination.ShouldBe(Gap.TooFewPeople);
        report.Efficiency.ShouldBe(Gap.TooFewPeople);
        report.Flags.ShouldBeEmpty();
        FormReport.Of([.. Learners.Select(Test)], new EvaluationRules()).Single().Reliability.ShouldBe(Gap.TooFewPeople);
    }

    [Fact]
    public void Where_everybody_is_right_nothing_is_told_apart()
    {
        var reports = AnalyseItems.Run(Items, [.. Enumerable.Repeat("1111", 12).Select(Test)], new EvaluationRules());

        reports.ShouldAllBe(report => report.Discrimination == Gap.NobodyDiffers && report.Efficiency == Gap.NobodyDiffers);
        reports.ShouldAllBe(report => report.Flags.Single() == ItemConcern.TooEasy);
        FormReport.Of([.. Enumerable.Repeat("1111", 12).Select(Test)], new EvaluationRules()).Single().Reliability.ShouldBe(Gap.NobodyDiffers);
    }

    [Fact]
    public void An_item_that_nobody_had_is_reported_empty()
    {
        var report = AnalyseItems.Run([Judged(9)], [.. Learners.Select(Test)], Small).Single();

        report.People.ShouldBe(0);
        report.Facility.ShouldBe(Gap.TooFewPeople);
        report.Options.ShouldAllBe(option => option.Chosen == 0);
    }

    [Fact]
    public void Each_option_tells_who_chose_it_and_an_unanswered_item_counts_as_nobodys_choice()
    {
        var tests = Learners.Select(Test).Append(new TakenTest(default, "a", [.. Items.Select(item => new TakenItem(item.Item, null, false))])).ToList();
        var options = AnalyseItems.Run(Items, tests, Small)[1].Options;

        options.Select(option => (option.Option, option.IsRight, option.Chosen)).ShouldBe([("a", true, 4), ("b", false, 2), ("c", false, 0)]);
        options[1].Share.ShouldBe(2.0 / 7);
        options[1].Rest.Value!.Value.ShouldBe(50, 1e-9);
        options[2].Rest.ShouldBe(Gap.TooFewPeople);
    }

    [Fact]
    public void An_item_of_both_forms_is_judged_over_both_with_each_forms_own_rest()
    {
        var longer = new TakenTest(default, "b", [new TakenItem(new ItemId("i1"), "a", true), .. Enumerable.Range(10, 9).Select(number => new TakenItem(new ItemId($"i{number}"), "a", true))]);

        var report = AnalyseItems.Run(Items, [Test("0000"), longer], Small)[0];

        report.People.ShouldBe(2);
        report.Options.Single(option => option.Option == "a").Rest.Value.ShouldBe(100);
        report.Discrimination.Value!.Value.ShouldBe(100, 1e-9);
    }

    [Fact]
    public void A_test_of_one_item_cannot_agree_with_itself() =>
        FormReport.Of([.. "110110".Select(mark => Test(mark.ToString()))], Small).Single().Reliability.ShouldBe(Gap.TooFewItems);

    private static TakenTest Test(string marks) => new(
        default,
        "a",
        [.. marks.Select((mark, index) => new TakenItem(new ItemId($"i{index + 1}"), mark == '1' ? "a" : "b", mark == '1'))]);

    private static JudgedItem Judged(int number) => new(new ItemId($"i{number}"), ["a", "b", "c"], "a");
}
