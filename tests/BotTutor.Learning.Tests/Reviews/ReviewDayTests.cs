using BotTutor.Learning.Reviews;

namespace BotTutor.Learning.Tests.Reviews;

public sealed class ReviewDayTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Fact]
    public void After_a_pause_ten_come_a_day_and_the_rest_on_the_days_after()
    {
        var cards = Enumerable.Range(1, 23).Select(number => Card(number, stability: number, answered: -30)).ToList();
        var asked = new List<int>();

        for (var day = Today; ReviewDay.Due(cards, day) is { Count: > 0 } due; day = day.AddDays(1))
        {
            asked.Add(due.Count);
            foreach (var card in due)
            {
                cards[cards.FindIndex(old => old.Item == card.Item)] = card.Answer(ReviewGrade.Easy, day);
            }
        }

        asked.ShouldBe([10, 10, 3]);
        cards.ShouldAllBe(card => card.Answers == 2 + 1);
    }

    [Fact]
    public void The_best_remembered_come_first()
    {
        var cards = new[] { Card(1, stability: 2, answered: -30), Card(2, stability: 20, answered: -30), Card(3, stability: 5, answered: -30) };

        ReviewDay.Due(cards, Today).Select(card => card.Item.Value).ShouldBe(["i2", "i3", "i1"]);
    }

    [Fact]
    public void What_was_answered_today_counts_for_the_day()
    {
        var cards = Enumerable.Range(1, 10).Select(number => Card(number, stability: 2, answered: -5).Answer(ReviewGrade.Good, Today)).Append(Card(11, 2, -5)).ToList();

        ReviewDay.Due(cards, Today).ShouldBeEmpty();
        ReviewDay.Next(cards, Today).ShouldBe(Today.AddDays(1));
        ReviewDay.Due(cards, Today.AddDays(1)).Single().Item.Value.ShouldBe("i11");
    }

    [Fact]
    public void The_next_day_is_the_earliest_that_is_due()
    {
        ReviewDay.Next([], Today).ShouldBeNull();
        ReviewDay.Next([Card(1, stability: 9, answered: 0), Card(2, stability: 4, answered: 0)], Today).ShouldBe(Today.AddDays(4));
        ReviewDay.Next([Card(1, stability: 2, answered: -9)], Today).ShouldBe(Today);
    }

    private static ReviewCard Card(int number, double stability, int answered)
    {
        var trace = new MemoryTrace(stability, 5);
        var day = Today.AddDays(answered);
        return new ReviewCard
        {
            Learner = new LearnerId(new Guid(1, 0, 0, new byte[8])),
            Course = new CourseId("contoh"),
            Item = new ItemId($"i{number}"),
            Trace = trace,
            Answered = day,
            Due = day.AddDays(Fsrs.Interval(trace)),
            Answers = 2,
        };
    }
}
