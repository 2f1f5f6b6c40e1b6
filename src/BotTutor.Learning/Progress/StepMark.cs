namespace BotTutor.Learning.Progress;

/// <summary>That a learner finished a step of the course, for good.</summary>
public sealed record StepMark(EnrolmentId Enrolment, Step Step, DateTimeOffset At)
{
    /// <summary>Whether the learner passed it over, because the first test showed that they know it or because they wished to.</summary>
    public bool IsSkipped { get; init; }
}
