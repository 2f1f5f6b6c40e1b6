namespace BotTutor.Learning;

/// <summary>Names one learner's way through one cohort. Whoever is in two cohorts has two, with tests and progress of their own.</summary>
public readonly record struct EnrolmentId(Guid Value)
{
    public override string ToString() => Value.ToString("D");
}
