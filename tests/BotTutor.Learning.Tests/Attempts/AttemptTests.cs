using BotTutor.Learning.Attempts;
using BotTutor.Learning.Courses;
using static BotTutor.Learning.Tests.Attempts.Some;

namespace BotTutor.Learning.Tests.Attempts;

public sealed class AttemptTests
{
    private static readonly ChoiceItem First = Choice("i1");
    private static readonly ChoiceItem Second = Choice("i2", 2);

    [Fact]
    public void Who_misses_hears_the_reason_then_the_hint_then_the_explanation()
    {
        var attempt = Begin(AttemptKind.Quiz, First, Second);

        var once = Take(attempt, First, "b");
        (once.Reasons[0].ToString(), once.Hint, once.Explanation).ShouldBe(("why b", null, null));
        var twice = Take(once.Attempt, First, "c");
        twice.Hint.ShouldBe(First.Hint);
        twice.Explanation.ShouldBeNull();
        var thrice = Take(twice.Attempt, First, "d");
        thrice.Explanation.ShouldBe(First.Explanation);
        (thrice.Answer.IsRight, thrice.Answer.IsLast).ShouldBe((false, true));
        thrice.Attempt.Current.ShouldBe(Second.Id);
    }

    [Fact]
    public void Right_with_the_hint_counts_and_is_known_as_such()
    {
        var attempt = Take(Take(Begin(AttemptKind.Quiz, First), First, "b").Attempt, First, "c").Attempt;

        var taken = Take(attempt, First, "a");

        (taken.Answer.IsRight, taken.Answer.UsedHint, taken.Answer.Try).ShouldBe((true, true, 3));
        taken.Attempt.Current.ShouldBeNull();
    }

    [Fact]
    public void Where_one_option_is_left_there_is_no_further_try()
    {
        var two = Choice("i1", options: 2);

        Take(Begin(AttemptKind.Quiz, two), two, "b").Explanation.ShouldBe(two.Explanation);
    }

    [Fact]
    public void A_double_tap_counts_once_by_its_key_and_by_what_it_says()
    {
        var attempt = Take(Begin(AttemptKind.Quiz, First, Second), First, "b", key: "tap-1").Attempt;

        attempt.Take(First, Tap("b"), "tap-1", Grade, Now).ShouldBeOfType<Taking.Repeated>();
        attempt.Take(First, Tap("b"), "tap-2", Grade, Now).ShouldBeOfType<Taking.Repeated>().Answer.Key.ShouldBe("tap-1");
    }

    [Fact]
    public void An_answer_to_an_old_poll_changes_nothing()
    {
        var attempt = Take(Begin(AttemptKind.Quiz, First, Second), First, "a").Attempt;

        attempt.Take(First, Tap("b"), "old poll", Grade, Now).ShouldBeOfType<Taking.Late>();
        attempt.Take(Choice("gone"), Tap("a"), "older poll", Grade, Now).ShouldBeOfType<Taking.Late>();
    }

    [Fact]
    public void A_sticker_or_words_change_nothing()
    {
        var attempt = Begin(AttemptKind.TestBefore, First);

        attempt.Take(First, Write(""), "sticker", Grade, Now).ShouldBeOfType<Taking.NoAnswer>();
        attempt.Take(First, Write("apa ya"), "words", Grade, Now).ShouldBeOfType<Taking.NoAnswer>();
        attempt.Take(First, Tap("z"), "no option", Grade, Now).ShouldBeOfType<Taking.NoAnswer>();
        attempt.Take(First, Tap("a", "b"), "two", Grade, Now).ShouldBeOfType<Taking.NoAnswer>();
    }

    [Fact]
    public void A_test_has_one_try_and_tells_nothing()
    {
        var taken = Take(Begin(AttemptKind.TestBefore, First, Second), First, "b");

        taken.Reasons.ShouldBeEmpty();
        (taken.Hint, taken.Explanation).ShouldBe((null, null));
        taken.Attempt.Current.ShouldBe(Second.Id);
        taken.Attempt.Take(First, Tap("a"), "changed my mind", Grade, Now).ShouldBeOfType<Taking.Late>();
    }

    [Fact]
    public void What_is_not_answered_in_time_is_wrong()
    {
        var attempt = Begin(AttemptKind.TestAfter, First, Second) with { Deadline = Now.AddMinutes(30) };
        attempt = Take(attempt, First, "a").Attempt;

        attempt.IsOver(Now).ShouldBeFalse();
        attempt.Take(Second, Tap("a"), "too late", Grade, Now.AddMinutes(30)).ShouldBeOfType<Taking.Late>();
        attempt.IsOver(Now.AddMinutes(30)).ShouldBeTrue();
        attempt.Share.ShouldBe(0.5);
        TestPaper.Of(default, attempt with { Form = "form-a" }).Items.Select(item => (item.Chosen, item.IsRight)).ShouldBe([("a", true), (null, false)]);
    }

    [Fact]
    public void Chance_draws_the_form_before_and_the_other_one_comes_after()
    {
        var random = new Random(1);
        string[] forms = ["form-a", "form-b"];
        var drawn = Enumerable.Range(0, 1_000).Select(_ => FormDraw.Draw(forms, null, random)).ToList();

        drawn.Count(form => form == "form-a").ShouldBeInRange(450, 550);
        drawn.ShouldAllBe(form => FormDraw.Draw(forms, form, random) != form);
    }

    private static Taking.Taken Take(Attempt attempt, Item item, string option, string? key = null) =>
        attempt.Take(item, Tap(option), key ?? $"{item.Id}.{attempt.Answers.Count}", Grade, Now).ShouldBeOfType<Taking.Taken>();
}
