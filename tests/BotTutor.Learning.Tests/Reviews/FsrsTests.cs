using BotTutor.Learning.Reviews;

namespace BotTutor.Learning.Tests.Reviews;

/// <summary>Held to published vectors: difficulty, stability and interval after each grade, each answer on the day it is due.</summary>
public sealed class FsrsTests
{
    private const double Rounding = 0.00006;

    [Theory]
    [InlineData("GGGG", new[] { 2.1181, 2.1112, 2.1043, 2.0975 }, new[] { 2.3065, 10.9643, 46.2802, 162.8622 }, new[] { 2, 11, 46, 163 })]
    [InlineData("AGGG", new[] { 6.4133, 6.4021, 6.3909, 6.3798 }, new[] { 0.212, 1.8868, 6.2692, 17.3792 }, new[] { 1, 2, 6, 17 })]
    [InlineData("GAGG", new[] { 2.1181, 7.3945, 7.3823, 7.3702 }, new[] { 2.3065, 0.6076, 2.4004, 5.9398 }, new[] { 2, 1, 2, 6 })]
    public void The_published_vectors_come_out(string grades, double[] difficulties, double[] stabilities, int[] intervals)
    {
        var trace = Fsrs.First(Grade(grades[0]));
        for (var answer = 0; answer < grades.Length; answer++)
        {
            if (answer > 0)
            {
                trace = Fsrs.Next(trace, Grade(grades[answer]), Fsrs.Interval(trace));
            }

            trace.Difficulty.ShouldBe(difficulties[answer], Rounding);
            trace.Stability.ShouldBe(stabilities[answer], Rounding);
            Fsrs.Interval(trace).ShouldBe(intervals[answer]);
        }
    }

    [Fact]
    public void After_as_many_days_as_the_stability_the_chance_is_nine_in_ten()
    {
        var trace = new MemoryTrace(40, 5);

        Fsrs.Retrievability(trace, 40).ShouldBe(0.9, 1e-9);
        Fsrs.Retrievability(trace, 0).ShouldBe(1);
    }

    [Fact]
    public void Who_wants_to_forget_less_is_asked_sooner()
    {
        var trace = new MemoryTrace(40, 5);

        Fsrs.Interval(trace, 0.95).ShouldBe(16);
        Fsrs.Interval(trace).ShouldBe(40);
        Fsrs.Interval(trace, 0.8).ShouldBeGreaterThan(100);
    }

    [Fact]
    public void On_the_same_day_a_right_answer_never_makes_it_worse_and_a_wrong_one_does()
    {
        var trace = new MemoryTrace(50, 5);

        Fsrs.Next(trace, ReviewGrade.Good, 0).Stability.ShouldBe(50);
        Fsrs.Next(trace, ReviewGrade.Again, 0).Stability.ShouldBeLessThan(50);
        Fsrs.Next(new MemoryTrace(0.212, 6.4133), ReviewGrade.Good, 0).Stability.ShouldBe(0.212 * Math.Exp(0.5425 * 0.0912) * Math.Pow(0.212, -0.0658), 1e-9);
    }

    [Fact]
    public void Harder_grades_bring_it_back_sooner()
    {
        var trace = new MemoryTrace(10, 5);

        var intervals = Enum.GetValues<ReviewGrade>().Select(grade => Fsrs.Interval(Fsrs.Next(trace, grade, 10))).ToList();
        intervals.ShouldBe(intervals.Order());
        intervals.Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public void However_often_it_is_answered_difficulty_and_interval_stay_in_their_bounds()
    {
        foreach (var grade in Enum.GetValues<ReviewGrade>())
        {
            var trace = Fsrs.First(grade);
            for (var answer = 0; answer < 200; answer++)
            {
                trace = Fsrs.Next(trace, grade, Fsrs.Interval(trace));
                trace.Difficulty.ShouldBeInRange(1, 10);
                Fsrs.Interval(trace).ShouldBeInRange(1, Fsrs.LongestInterval);
            }
        }
    }

    private static ReviewGrade Grade(char letter) => letter == 'A' ? ReviewGrade.Again : ReviewGrade.Good;
}
