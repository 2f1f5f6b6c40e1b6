namespace BotTutor.Learning.Reviews;

/// <summary>One item that a learner is asked again from time to time.</summary>
public sealed record ReviewCard
{
    public required LearnerId Learner { get; init; }

    public required CourseId Course { get; init; }

    public required ItemId Item { get; init; }

    public required MemoryTrace Trace { get; init; }

    /// <summary>The learner's day of the latest answer.</summary>
    public required DateOnly Answered { get; init; }

    /// <summary>The learner's day from which on it is to be asked again.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>How often it was answered, the first time included.</summary>
    public int Answers { get; init; } = 1;

    /// <summary>How often it had been forgotten when it was asked again.</summary>
    public int Lapses { get; init; }

    /// <summary>Begins to be asked again, after the answer that the item got in the course.</summary>
    public static ReviewCard Begin(LearnerId learner, CourseId course, ItemId item, ReviewGrade grade, DateOnly day)
    {
        var trace = Fsrs.First(grade);
        return new ReviewCard
        {
            Learner = learner,
            Course = course,
            Item = item,
            Trace = trace,
            Answered = day,
            Due = day.AddDays(Fsrs.Interval(trace)),
        };
    }

    /// <summary>The card after another answer. A clock that was set back counts as the same day.</summary>
    public ReviewCard Answer(ReviewGrade grade, DateOnly day)
    {
        var today = day < Answered ? Answered : day;
        var trace = Fsrs.Next(Trace, grade, today.DayNumber - Answered.DayNumber);
        return this with
        {
            Trace = trace,
            Answered = today,
            Due = today.AddDays(Fsrs.Interval(trace)),
            Answers = Answers + 1,
            Lapses = grade == ReviewGrade.Again ? Lapses + 1 : Lapses,
        };
    }

    /// <summary>The chance, from 0 to 1, that it is remembered on this day.</summary>
    public double RetrievabilityOn(DateOnly day) => Fsrs.Retrievability(Trace, Math.Max(0, day.DayNumber - Answered.DayNumber));
}
