using BotTutor.Learning;
using BotTutor.Learning.Reviews;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Learning;

internal sealed class StoredReviewCards(BotTutorDb db) : IReviewCards
{
    public async Task<IReadOnlyList<ReviewCard>> OfLearnerAsync(LearnerId learner, CourseId course, CancellationToken cancellationToken) =>
        [.. (await db.ReviewCards.Where(row => row.Learner == learner.Value && row.Course == course.Value).OrderBy(row => row.Item).ToListAsync(cancellationToken))
            .Select(row => row.ToCard())];

    public async Task SaveAsync(ReviewCard card, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(card);
        var row = await db.ReviewCards.FindAsync([card.Learner.Value, card.Course.Value, card.Item.Value], cancellationToken)
            ?? db.ReviewCards.Add(new ReviewCardRow { Learner = card.Learner.Value, Course = card.Course.Value, Item = card.Item.Value }).Entity;
        row.Take(card);
    }
}
