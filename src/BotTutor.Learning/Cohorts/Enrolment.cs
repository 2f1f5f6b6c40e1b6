using BotTutor.Learning.Reviews;

namespace BotTutor.Learning.Cohorts;

/// <summary>One learner in one cohort. It begins with consent: of who has not agreed, nothing is kept.</summary>
public sealed record Enrolment
{
    public required EnrolmentId Id { get; init; }

    public required CohortId Cohort { get; init; }

    public required LearnerId Learner { get; init; }

    public required CourseId Course { get; init; }

    public required DateTimeOffset Since { get; init; }

    /// <summary>When the learner last came in by the cohort's code; of two cohorts, the one entered last is taught.</summary>
    public required DateTimeOffset Entered { get; init; }

    public required Consent Consent { get; init; }

    /// <summary>The name for the certificate, as the learner wrote it; none until they did.</summary>
    public string? Name { get; init; }

    /// <summary>Which examples suit the learner's goods, such as <c>food</c>; none when it is not known.</summary>
    public string? Goods { get; init; }

    /// <summary>When the learner wants to be reminded; none for who did not ask for it.</summary>
    public ReminderHours? Reminders { get; init; }
}
