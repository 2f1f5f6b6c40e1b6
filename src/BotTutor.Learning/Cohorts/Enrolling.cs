namespace BotTutor.Learning.Cohorts;

/// <summary>How an attempt to join a cohort came out.</summary>
public abstract record Enrolling
{
    private Enrolling()
    {
    }

    public sealed record Enrolled(Enrolment Enrolment, Cohort Cohort) : Enrolling;

    /// <summary>The learner was in it already, and goes on where they were.</summary>
    public sealed record Returned(Enrolment Enrolment, Cohort Cohort) : Enrolling;

    /// <summary>No cohort has such a code.</summary>
    public sealed record Unknown : Enrolling;

    /// <summary>Nobody joins it any more; who is in it may go on.</summary>
    public sealed record Over(Cohort Cohort) : Enrolling;
}
