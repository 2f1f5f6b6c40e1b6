using BotTutor.Learning;
using BotTutor.Learning.Attempts;
using BotTutor.Learning.Records;
using BotTutor.Storage.Commits;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Learning;

internal sealed class StoredLearnerRecords(BotTutorDb db, UnitOfWork unit) : ILearnerRecords
{
    public async Task<LearnerRecord> ReadAsync(LearnerId learner, CancellationToken cancellationToken)
    {
        var enrolments = await db.Enrolments.Where(row => row.Learner == learner.Value).OrderBy(row => row.Since).ToListAsync(cancellationToken);
        var ids = enrolments.Select(row => row.Id).ToList();
        return new LearnerRecord
        {
            Learner = learner,
            Enrolments = [.. enrolments.Select(row => row.ToEnrolment())],
            Answers = [.. (await db.FormAnswers.Where(row => ids.Contains(row.Enrolment)).OrderBy(row => row.At).ToListAsync(cancellationToken)).Select(row => row.ToAnswer())],
            Steps = [.. (await db.StepMarks.Where(row => ids.Contains(row.Enrolment)).OrderBy(row => row.At).ToListAsync(cancellationToken)).Select(row => row.ToMark())],
            Bookmarks = [.. (await db.Bookmarks.Where(row => ids.Contains(row.Enrolment)).ToListAsync(cancellationToken)).Select(row => row.ToBookmark())],
            Attempts = [.. (await db.Attempts.Include(row => row.Answers).Where(row => ids.Contains(row.Enrolment)).OrderBy(row => row.Began).ToListAsync(cancellationToken)).Select(row => row.ToAttempt())],
            Reviews = [.. (await db.ReviewCards.Where(row => row.Learner == learner.Value).OrderBy(row => row.Item).ToListAsync(cancellationToken)).Select(row => row.ToCard())],
            Certificates = [.. (await db.Certificates.Where(row => ids.Contains(row.Enrolment)).ToListAsync(cancellationToken)).Select(row => row.ToCertificate())],
        };
    }

    public async Task EraseAsync(LearnerId learner, CancellationToken cancellationToken)
    {
        var record = await ReadAsync(learner, cancellationToken);
        var cohorts = record.Enrolments.ToDictionary(enrolment => enrolment.Id, enrolment => enrolment.Cohort);
        foreach (var test in record.Attempts.Where(attempt => attempt.IsTest))
        {
            await CountAsync(cohorts[test.Enrolment], test, learner, cancellationToken);
        }

        var id = learner.Value;
        var ids = cohorts.Keys.Select(enrolment => enrolment.Value).ToList();
        unit.Write(async (context, cancel) =>
        {
            await context.FormAnswers.Where(row => ids.Contains(row.Enrolment)).ExecuteDeleteAsync(cancel);
            await context.StepMarks.Where(row => ids.Contains(row.Enrolment)).ExecuteDeleteAsync(cancel);
            await context.Bookmarks.Where(row => ids.Contains(row.Enrolment)).ExecuteDeleteAsync(cancel);
            await context.AttemptAnswers.Where(row => ids.Contains(row.Enrolment)).ExecuteDeleteAsync(cancel);
            await context.Attempts.Where(row => ids.Contains(row.Enrolment)).ExecuteDeleteAsync(cancel);
            await context.Certificates.Where(row => ids.Contains(row.Enrolment)).ExecuteDeleteAsync(cancel);
            await context.ReviewCards.Where(row => row.Learner == id).ExecuteDeleteAsync(cancel);
            await context.Enrolments.Where(row => row.Learner == id).ExecuteDeleteAsync(cancel);
            return null;
        });
    }

    public async Task<IReadOnlyList<AnonymousCount>> ErasedAsync(CohortId cohort, CancellationToken cancellationToken) =>
        [.. (await db.AnonymousCounts.Where(row => row.Cohort == cohort.Value).OrderBy(row => row.Test).ThenBy(row => row.Item).ThenBy(row => row.Chosen).ToListAsync(cancellationToken))
            .Select(row => row.ToCount())];

    private async Task CountAsync(CohortId cohort, Attempt test, LearnerId learner, CancellationToken cancellationToken)
    {
        foreach (var item in TestPaper.Of(learner, test).Items)
        {
            var (kind, form, chosen) = (test.Kind.ToString(), test.Form ?? "", item.Chosen ?? "");
            var row = await db.AnonymousCounts.FindAsync([cohort.Value, kind, form, item.Item.Value, chosen, item.IsRight], cancellationToken)
                ?? db.AnonymousCounts.Add(new AnonymousCountRow { Cohort = cohort.Value, Test = kind, Form = form, Item = item.Item.Value, Chosen = chosen, IsRight = item.IsRight }).Entity;
            row.People++;
        }
    }
}
