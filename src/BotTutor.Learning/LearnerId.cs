namespace BotTutor.Learning;

/// <summary>Names who learns, whatever course, cohort or channel they are in.</summary>
public readonly record struct LearnerId(Guid Value)
{
    public override string ToString() => Value.ToString("D");
}
