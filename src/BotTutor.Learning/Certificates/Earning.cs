namespace BotTutor.Learning.Certificates;

/// <summary>Whether a certificate is earned.</summary>
public abstract record Earning
{
    private Earning()
    {
    }

    public sealed record ByTest(double Points) : Earning;

    public sealed record ByTasks : Earning;

    /// <summary>The last test was not taken yet.</summary>
    public sealed record TestMissing : Earning;

    /// <param name="PointsNeeded">What the test would have to give.</param>
    /// <param name="TasksLeft">How many tasks would do instead; none where tasks do not count.</param>
    public sealed record NotYet(double PointsNeeded, int? TasksLeft) : Earning;
}
