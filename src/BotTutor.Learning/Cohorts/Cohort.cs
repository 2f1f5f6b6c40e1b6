namespace BotTutor.Learning.Cohorts;

/// <summary>People who take a course together.</summary>
public sealed record Cohort
{
    public required CohortId Id { get; init; }

    public required CohortCode Code { get; init; }

    public required string Name { get; init; }

    public required CourseId Course { get; init; }

    /// <summary>The language in which a learner is greeted who has not chosen one, such as <c>id</c>.</summary>
    public required string Language { get; init; }

    /// <summary>By whose clock the days are meant.</summary>
    public LearnerZone Zone { get; init; } = LearnerZone.Western;

    /// <summary>The first day of teaching. People may join before.</summary>
    public required DateOnly Starts { get; init; }

    /// <summary>The last day on which people may join.</summary>
    public required DateOnly Ends { get; init; }

    public required DateTimeOffset Created { get; init; }

    public bool IsOver(DateTimeOffset now) => Zone.DayOf(now) > Ends;
}
