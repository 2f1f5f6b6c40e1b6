namespace BotTutor.Learning.Reviews;

/// <summary>What everybody is asked again. Writes are buffered and become true with the unit of work; a card that is answered twice at once fails the second.</summary>
public interface IReviewCards
{
    /// <returns>All cards of the learner in a course.</returns>
    Task<IReadOnlyList<ReviewCard>> OfLearnerAsync(LearnerId learner, CourseId course, CancellationToken cancellationToken);

    Task SaveAsync(ReviewCard card, CancellationToken cancellationToken);
}
