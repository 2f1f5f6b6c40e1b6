using BotTutor.Learning.Attempts;
using BotTutor.Learning.Certificates;
using BotTutor.Learning.Cohorts;
using BotTutor.Learning.Evaluation;
using BotTutor.Learning.Progress;
using BotTutor.Learning.Records;

namespace BotTutor.Learning.Reports;

/// <summary>Reads how a cohort did from what is stored of it.</summary>
public sealed class ReportCohort(IEnrolments enrolments, IAttempts attempts, IProgress progress, ICertificates certificates, ILearnerRecords records)
{
    /// <param name="cohort">The cohort.</param>
    /// <param name="random">Draws for the intervals.</param>
    /// <param name="rules">When figures are told.</param>
    /// <param name="now">A test that runs still does not count yet.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<CohortReport> RunAsync(Cohort cohort, Random random, EvaluationRules rules, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        var joined = await enrolments.OfCohortAsync(cohort.Id, cancellationToken);
        var (before, after) = (new List<TakenTest>(), new List<TakenTest>());
        var marks = new List<StepMark>();
        var certified = 0;
        foreach (var enrolment in joined)
        {
            var taken = (await attempts.OfAsync(enrolment.Id, cancellationToken)).Where(attempt => attempt.IsTest && attempt.IsOver(now)).ToList();
            before.AddRange(Papers(taken, AttemptKind.TestBefore, enrolment));
            after.AddRange(Papers(taken, AttemptKind.TestAfter, enrolment));
            marks.AddRange(await progress.MarksAsync(enrolment.Id, cancellationToken));
            certified += await certificates.FindAsync(enrolment.Id, cancellationToken) is null ? 0 : 1;
        }

        var sittings = Sittings(joined, before, after);
        return new CohortReport
        {
            Cohort = cohort,
            Joined = joined.Count,
            Steps = [.. marks.GroupBy(mark => mark.Step).OrderBy(step => step.Min(mark => mark.At)).Select(step => new StepCount(step.Key, step.Count(), step.Count(mark => mark.IsSkipped)))],
            Certificates = certified,
            Gain = EvaluatePairs.Run(sittings, random, rules),
            Forms = FormCheck.Of(sittings, rules),
            Before = TestReport.Of(before, rules),
            After = TestReport.Of(after, rules),
            Erased = await records.ErasedAsync(cohort.Id, cancellationToken),
        };
    }

    private static IEnumerable<TakenTest> Papers(List<Attempt> taken, AttemptKind kind, Enrolment enrolment) =>
        taken.Where(attempt => attempt.Kind == kind).Select(attempt => TestPaper.Of(enrolment.Learner, attempt));

    private static List<Sitting> Sittings(IReadOnlyList<Enrolment> joined, List<TakenTest> before, List<TakenTest> after)
    {
        var (first, last) = (before.ToDictionary(test => test.Learner), after.ToDictionary(test => test.Learner));
        return
        [
            .. joined.Select(enrolment => new Sitting(enrolment.Learner, PointsOf(first, enrolment.Learner), PointsOf(last, enrolment.Learner))
            {
                FormBefore = first.GetValueOrDefault(enrolment.Learner)?.Form,
            }),
        ];
    }

    private static double? PointsOf(Dictionary<LearnerId, TakenTest> tests, LearnerId learner) => tests.GetValueOrDefault(learner)?.Points;
}
