namespace BotTutor.Learning.Progress;

/// <summary>How far everybody is. Writes are buffered and become true with the unit of work.</summary>
public interface IProgress
{
    /// <returns>None for who has not seen a card yet.</returns>
    Task<Bookmark?> BookmarkAsync(EnrolmentId enrolment, CancellationToken cancellationToken);

    Task SaveAsync(Bookmark bookmark, CancellationToken cancellationToken);

    /// <returns>All finished steps, in the order in which they were finished.</returns>
    Task<IReadOnlyList<StepMark>> MarksAsync(EnrolmentId enrolment, CancellationToken cancellationToken);

    /// <summary>Remembers that a step is finished. The first mark of a step stays, but one that was skipped gives way to one that was done.</summary>
    Task MarkAsync(StepMark mark, CancellationToken cancellationToken);
}
