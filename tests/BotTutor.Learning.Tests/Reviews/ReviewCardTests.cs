using BotTutor.Learning.Reviews;

namespace BotTutor.Learning.Tests.Reviews;

public sealed class ReviewCardTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Fact]
    public void What_was_right_is_asked_on_the_second_and_the_thirteenth_day()
    {
        var card = Begin(ReviewGrade.Good);

        card.Due.ShouldBe(Monday.AddDays(2));
        card.Answer(ReviewGrade.Good, card.Due).Due.ShouldBe(Monday.AddDays(13));
    }

    [Fact]
    public void What_was_missed_is_asked_the_next_day_and_stays_in_the_queue_when_it_is_missed_again()
    {
        var card = Begin(ReviewGrade.Again);
        var again = card.Answer(ReviewGrade.Again, card.Due);

        card.Due.ShouldBe(Monday.AddDays(1));
        again.Due.ShouldBe(Monday.AddDays(2));
        (again.Answers, again.Lapses).ShouldBe((2, 1));
    }

    [Fact]
    public void A_clock_that_was_set_back_counts_as_the_same_day()
    {
        var card = Begin(ReviewGrade.Good).Answer(ReviewGrade.Good, Monday.AddDays(-3));

        card.Answered.ShouldBe(Monday);
        card.Due.ShouldBeGreaterThan(Monday);
    }

    [Theory]
    [InlineData(false, false, 5, ReviewGrade.Again)]
    [InlineData(false, true, 500, ReviewGrade.Again)]
    [InlineData(true, false, 60, ReviewGrade.Good)]
    [InlineData(true, false, 61, ReviewGrade.Hard)]
    [InlineData(true, true, 5, ReviewGrade.Hard)]
    public void The_answer_grades_itself(bool isRight, bool usedHint, int seconds, ReviewGrade expected) =>
        new Recall(isRight) { UsedHint = usedHint, Took = TimeSpan.FromSeconds(seconds) }.Grade.ShouldBe(expected);

    private static ReviewCard Begin(ReviewGrade grade) =>
        ReviewCard.Begin(new LearnerId(new Guid(1, 0, 0, new byte[8])), new CourseId("contoh"), new ItemId("m01-s1a"), grade, Monday);
}
