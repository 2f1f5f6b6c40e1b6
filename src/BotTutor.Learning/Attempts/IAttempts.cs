namespace BotTutor.Learning.Attempts;

/// <summary>What everybody attempted; one attempt for each learner and subject. Writes are buffered and become true with the unit of work; an attempt that is begun or answered twice at once fails the second.</summary>
public interface IAttempts
{
    /// <returns>None for what was not begun.</returns>
    Task<Attempt?> FindAsync(EnrolmentId enrolment, AttemptKind kind, string subject, CancellationToken cancellationToken);

    /// <returns>All of an enrolment's, the oldest first.</returns>
    Task<IReadOnlyList<Attempt>> OfAsync(EnrolmentId enrolment, CancellationToken cancellationToken);

    Task SaveAsync(Attempt attempt, CancellationToken cancellationToken);
}
