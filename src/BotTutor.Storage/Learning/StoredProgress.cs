using BotTutor.Learning;
using BotTutor.Learning.Progress;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Learning;

internal sealed class StoredProgress(BotTutorDb db) : IProgress
{
    public async Task<Bookmark?> BookmarkAsync(EnrolmentId enrolment, CancellationToken cancellationToken) =>
        (await db.Bookmarks.FindAsync([enrolment.Value], cancellationToken))?.ToBookmark();

    public async Task SaveAsync(Bookmark bookmark, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(bookmark);
        var row = await db.Bookmarks.FindAsync([bookmark.Enrolment.Value], cancellationToken)
            ?? db.Bookmarks.Add(new BookmarkRow { Enrolment = bookmark.Enrolment.Value }).Entity;
        row.Version++;
        row.Module = bookmark.Module;
        row.Card = bookmark.Card;
        row.At = bookmark.At;
    }

    public async Task<IReadOnlyList<StepMark>> MarksAsync(EnrolmentId enrolment, CancellationToken cancellationToken) =>
        [.. (await db.StepMarks.Where(row => row.Enrolment == enrolment.Value).ToListAsync(cancellationToken))
            .OrderBy(row => row.At).Select(row => row.ToMark())];

    public async Task MarkAsync(StepMark mark, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(mark);
        var step = mark.Step.ToString();
        var row = await db.StepMarks.FindAsync([mark.Enrolment.Value, step], cancellationToken);
        if (row is null)
        {
            db.StepMarks.Add(new StepMarkRow { Enrolment = mark.Enrolment.Value, Step = step, At = mark.At, IsSkipped = mark.IsSkipped });
        }
        else if (row.IsSkipped && !mark.IsSkipped)
        {
            row.At = mark.At;
            row.IsSkipped = false;
        }
    }
}
