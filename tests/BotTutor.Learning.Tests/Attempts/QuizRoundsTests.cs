using BotTutor.Learning.Attempts;
using BotTutor.Learning.Courses;
using static BotTutor.Learning.Tests.Attempts.Some;

namespace BotTutor.Learning.Tests.Attempts;

public sealed class QuizRoundsTests
{
    private static readonly Item[] Quiz =
    [
        .. Enumerable.Range(1, 5).SelectMany(slot => new[] { Choice($"s{slot}a", slot, objective: slot < 4 ? "o1" : "o2"), Choice($"s{slot}b", slot, objective: slot < 4 ? "o1" : "o2") }),
    ];

    private static readonly QuizRounds Rounds = new(Quiz);

    [Fact]
    public void A_round_asks_one_of_each_slot() => Ids(Rounds.First).ShouldBe(["s1a", "s2a", "s3a", "s4a", "s5a"]);

    [Fact]
    public void Four_of_five_pass()
    {
        Rounds.IsPassed(Play(Start(), "s5a"), 0.8).ShouldBeTrue();
        Rounds.IsPassed(Play(Start(), "s4a", "s5a"), 0.8).ShouldBeFalse();
    }

    [Fact]
    public void The_next_round_asks_only_what_was_missed_in_its_other_variant()
    {
        var second = Rounds.Next(Play(Start(), "s2a", "s5a"));

        Ids(second.Items).ShouldBe(["s2b", "s5b"]);
        second.Round.ShouldBe(2);
        second.CourseVersion.ShouldBe(3);
        var third = Rounds.Next(Play(second, "s5b"));
        Ids(third.Items).ShouldBe(["s5a"]);
        Rounds.Share(Play(third)).ShouldBe(1);
    }

    [Fact]
    public void A_round_that_is_not_over_is_not_left() =>
        Should.Throw<InvalidOperationException>(() => Rounds.Next(Start())).Message.ShouldContain("s1a");

    [Fact]
    public void Mastery_is_the_share_of_an_objectives_slots_whose_latest_answer_is_right()
    {
        var first = Play(Start(), "s1a", "s4a", "s5a");
        Mastery.Of(Quiz, first).ShouldBe([new Mastery("o1", 2, 3), new Mastery("o2", 0, 2)]);

        var second = Play(Rounds.Next(first), "s5b");
        Mastery.Of(Quiz, second).ShouldBe([new Mastery("o1", 3, 3), new Mastery("o2", 1, 2)]);
        Mastery.Of(Quiz, second).Select(mastery => mastery.IsReached(0.8)).ShouldBe([true, false]);
        Mastery.Of(Quiz, null).ShouldAllBe(mastery => mastery.Right == 0 && !mastery.IsReached(0.8));
    }

    private static Attempt Start() => Begin(AttemptKind.Quiz) with { Items = Rounds.First };

    /// <summary>Answers the round: these items wrong to the end, all others right.</summary>
    private static Attempt Play(Attempt attempt, params string[] missed)
    {
        while (attempt.Current is { } current)
        {
            var item = Quiz.Single(item => item.Id == current);
            var tries = attempt.Answers.Count(answer => answer.Item == current && answer.Round == attempt.Round);
            var option = missed.Contains(current.Value) ? "bcd"[tries].ToString() : "a";
            attempt = attempt.Take(item, Tap(option), $"{attempt.Round}.{current}.{tries}", Grade, Now).ShouldBeOfType<Taking.Taken>().Attempt;
        }

        return attempt;
    }

    private static IEnumerable<string> Ids(IEnumerable<ItemId> items) => items.Select(item => item.Value);
}
