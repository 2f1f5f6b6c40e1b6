namespace BotTutor.Learning.Records;

/// <summary>A learner's right to see and to erase what is stored of them. Writes are buffered and become true with the unit of work.</summary>
public interface ILearnerRecords
{
    Task<LearnerRecord> ReadAsync(LearnerId learner, CancellationToken cancellationToken);

    /// <summary>Erases everything of a learner. What they chose in tests stays as counts without a name.</summary>
    Task EraseAsync(LearnerId learner, CancellationToken cancellationToken);

    /// <returns>The counts of a cohort's learners who were erased.</returns>
    Task<IReadOnlyList<AnonymousCount>> ErasedAsync(CohortId cohort, CancellationToken cancellationToken);
}
