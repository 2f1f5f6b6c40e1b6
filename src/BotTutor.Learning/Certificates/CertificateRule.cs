namespace BotTutor.Learning.Certificates;

/// <summary>When a learner has earned a certificate.</summary>
/// <param name="TestAtLeast">The points of 100 in the last test.</param>
/// <param name="OrAllTasks">Whether all tasks that can be done will do instead; those that need what does not exist yet are not counted.</param>
public sealed record CertificateRule(double TestAtLeast, bool OrAllTasks)
{
    /// <param name="after">What the last test gave; none when it was not taken, and then there is no certificate, whatever else was done.</param>
    /// <param name="tasksLeft">How many tasks that can be done are not done yet.</param>
    /// <param name="tasks">How many tasks can be done at all.</param>
    public Earning Judge(double? after, int tasksLeft, int tasks) => after switch
    {
        null => new Earning.TestMissing(),
        var points when points >= TestAtLeast => new Earning.ByTest(points.Value),
        _ when OrAllTasks && tasks > 0 && tasksLeft == 0 => new Earning.ByTasks(),
        _ => new Earning.NotYet(TestAtLeast, OrAllTasks ? tasksLeft : null),
    };
}
