namespace BotTutor.Learning;

/// <summary>Names a cohort for good; people know it by its code.</summary>
public readonly record struct CohortId(Guid Value)
{
    public override string ToString() => Value.ToString("D");
}
