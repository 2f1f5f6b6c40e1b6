using System.Security.Cryptography;
using System.Text.Json;
using BotTutor.Learning;
using BotTutor.Learning.Attempts;
using BotTutor.Learning.Certificates;
using BotTutor.Learning.Cohorts;
using BotTutor.Learning.Evaluation;
using BotTutor.Learning.Forms;
using BotTutor.Learning.Progress;
using BotTutor.Learning.Records;
using BotTutor.Learning.Reports;
using BotTutor.Learning.Reviews;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Storage.Tests.Learning;

public abstract class StoredLearningTests(StorageProvider store) : StorageTests(store)
{
    public sealed class OnSqlite() : StoredLearningTests(StorageProvider.Sqlite);

    public sealed class OnPostgreSql() : StoredLearningTests(StorageProvider.PostgreSQL);

    private static readonly DateTimeOffset Now = new(2026, 11, 25, 3, 0, 0, TimeSpan.Zero);
    private static readonly CourseId Course = new("contoh");

    [Fact]
    public async Task A_cohort_is_found_by_its_code_after_a_restart()
    {
        var cohort = await OpenAsync();
        await Database.RestartAsync();

        (await Database.ReadAsync((ICohorts cohorts) => cohorts.FindAsync(cohort.Code, Cancel))).ShouldBe(cohort);
        (await Database.ReadAsync((ICohorts cohorts) => cohorts.ListAsync(Cancel))).ShouldBe([cohort]);
        (await Database.ReadAsync((ICohorts cohorts) => cohorts.FindAsync(CohortCode.Read("KELAS-000000")!.Value, Cancel))).ShouldBeNull();
    }

    [Fact]
    public async Task Who_joins_the_same_cohort_twice_at_once_is_in_it_once()
    {
        var cohort = await OpenAsync();
        await using var one = Database.Scope();
        await using var other = Database.Scope();
        await JoinAsync(one, cohort, learner: 1, id: 11);
        await JoinAsync(other, cohort, learner: 1, id: 12);

        (await one.CommitAsync()).ShouldBeCommitted();
        (await other.CommitAsync()).ShouldBeConflict();
    }

    [Fact]
    public async Task Everything_of_a_learner_is_read_back_as_it_was_kept()
    {
        var kept = await KeepEverythingAsync(await OpenAsync(), learner: 1);
        await Database.RestartAsync();

        All(await RecordAsync(1)).ShouldBe(All(kept));
    }

    [Fact]
    public async Task An_attempt_that_is_answered_twice_at_once_counts_one_answer()
    {
        var kept = await KeepEverythingAsync(await OpenAsync(), learner: 1);
        await using var one = Database.Scope();
        await using var other = Database.Scope();
        foreach (var scope in new[] { one, other })
        {
            var attempt = (await scope.Port<IAttempts>().FindAsync(kept.Enrolments[0].Id, AttemptKind.Quiz, "02-modul", Cancel))!;
            await scope.Port<IAttempts>().SaveAsync(attempt with { Answers = [.. attempt.Answers, Answer("q2", "b", false)] }, Cancel);
        }

        (await one.CommitAsync()).ShouldBeCommitted();
        (await other.CommitAsync()).ShouldBeConflict();
        (await RecordAsync(1)).Attempts.Single(attempt => attempt.Kind == AttemptKind.Quiz).Answers.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_step_that_was_skipped_gives_way_to_one_that_was_done_and_never_the_other_way()
    {
        var enrolment = new EnrolmentId(Guid(9));
        var step = new Step(StepKind.Cards, "02-modul");
        foreach (var mark in new[] { new StepMark(enrolment, step, Now) { IsSkipped = true }, new StepMark(enrolment, step, Now.AddDays(1)), new StepMark(enrolment, step, Now.AddDays(2)) { IsSkipped = true } })
        {
            await Database.CommitAsync<IProgress>(progress => progress.MarkAsync(mark, Cancel));
        }

        (await Database.ReadAsync((IProgress progress) => progress.MarksAsync(enrolment, Cancel))).ShouldBe([new StepMark(enrolment, step, Now.AddDays(1))]);
    }

    [Fact]
    public async Task Who_is_erased_stays_only_as_counts_and_others_stay()
    {
        var cohort = await OpenAsync();
        await KeepEverythingAsync(cohort, learner: 1);
        await KeepEverythingAsync(cohort, learner: 2);
        await KeepEverythingAsync(cohort, learner: 3);
        await Database.CommitAsync<ILearnerRecords>(records => records.EraseAsync(new LearnerId(Guid(1)), Cancel));
        await Database.CommitAsync<ILearnerRecords>(records => records.EraseAsync(new LearnerId(Guid(2)), Cancel));

        var record = await RecordAsync(1);
        (record.Enrolments.Count + record.Answers.Count + record.Steps.Count + record.Bookmarks.Count + record.Attempts.Count + record.Reviews.Count + record.Certificates.Count).ShouldBe(0);
        (await Database.ScalarAsync("SELECT count(*) FROM attempt_answers")).ShouldBe(3L);
        (await RecordAsync(3)).Attempts.Count.ShouldBe(3);
        (await Database.ReadAsync((ILearnerRecords records) => records.ErasedAsync(cohort.Id, Cancel))).ShouldBe(
        [
            new AnonymousCount(cohort.Id, "TestAfter", "form-b", new ItemId("t3"), "b", true, 2),
            new AnonymousCount(cohort.Id, "TestAfter", "form-b", new ItemId("t4"), "", false, 2),
            new AnonymousCount(cohort.Id, "TestBefore", "form-a", new ItemId("t1"), "a", true, 2),
            new AnonymousCount(cohort.Id, "TestBefore", "form-a", new ItemId("t2"), "", false, 2),
        ]);
    }

    [Fact]
    public async Task The_report_reads_every_row_that_it_needs()
    {
        var cohort = await OpenAsync();
        await KeepEverythingAsync(cohort, learner: 1);
        await KeepEverythingAsync(cohort, learner: 2);
        await using var scope = Database.Scope();
        var reporting = new ReportCohort(scope.Port<IEnrolments>(), scope.Port<IAttempts>(), scope.Port<IProgress>(), scope.Port<ICertificates>(), scope.Port<ILearnerRecords>());

        var report = await reporting.RunAsync(cohort, new Random(1), new EvaluationRules(), Now.AddHours(1), Cancel);

        (report.Joined, report.Certificates, report.Gain.Pairs).ShouldBe((2, 2, 2));
        (report.Gain.MeanBefore.Value, report.Gain.MeanAfter.Value).ShouldBe((50, 50));
        report.Steps.ShouldBe([new StepCount(new Step(StepKind.Cards, "02-modul"), 2, 0)]);
        report.Before.Items.Select(item => (item.Item.Value, item.Facility.Value)).ShouldBe([("t1", 1), ("t2", 0)]);
        report.Forms.People.ShouldBe(new Dictionary<string, int> { ["form-a"] = 2 });
    }

    private static string All<TValue>(TValue value) => JsonSerializer.Serialize(value);

    private static Guid Guid(int number) => new(number, 0, 0, new byte[8]);

    private Task<LearnerRecord> RecordAsync(int learner) =>
        Database.ReadAsync((ILearnerRecords records) => records.ReadAsync(new LearnerId(Guid(learner)), Cancel));

    private async Task<Cohort> OpenAsync()
    {
        using var random = RandomNumberGenerator.Create();
        var cohort = new Cohort
        {
            Id = new CohortId(Guid(7)),
            Code = CohortCode.Next(random),
            Name = "Serdang",
            Course = Course,
            Language = "id",
            Zone = LearnerZone.Central,
            Starts = new DateOnly(2026, 11, 25),
            Ends = new DateOnly(2026, 11, 27),
            Created = Now,
        };
        (await Database.CommitAsync<ICohorts>(cohorts => cohorts.SaveAsync(cohort, Cancel))).ShouldBeCommitted();
        return cohort;
    }

    private static Task<Enrolling> JoinAsync(AsyncServiceScope scope, Cohort cohort, int learner, int id) =>
        new Enrol(scope.Port<ICohorts>(), scope.Port<IEnrolments>()).RunAsync(cohort.Code.Text, new LearnerId(Guid(learner)), new Consent("2026-11", Now), new EnrolmentId(Guid(id)), Cancel);

    private static GivenAnswer Answer(string item, string chosen, bool isRight) => new()
    {
        Key = $"key {item}",
        Item = new ItemId(item),
        Round = 1,
        Try = 1,
        Chosen = [chosen],
        IsRight = isRight,
        IsLast = true,
        At = Now.AddMinutes(5),
    };

    /// <summary>A learner with one of everything.</summary>
    private async Task<LearnerRecord> KeepEverythingAsync(Cohort cohort, int learner)
    {
        await using var scope = Database.Scope();
        var joined = (await JoinAsync(scope, cohort, learner, 100 + learner)).ShouldBeOfType<Enrolling.Enrolled>().Enrolment;
        var enrolment = joined with { Name = "Ibu Sari", Goods = "food", Reminders = new ReminderHours(LearnerZone.Central, new TimeOnly(19, 30)) };
        using var random = RandomNumberGenerator.Create();
        var record = new LearnerRecord
        {
            Learner = enrolment.Learner,
            Enrolments = [enrolment],
            Answers = [new FormAnswer { Enrolment = enrolment.Id, Form = "confidence", Occasion = "before", Question = "yakin", Values = ["3"], At = Now }],
            Steps = [new StepMark(enrolment.Id, new Step(StepKind.Cards, "02-modul"), Now.AddMinutes(1))],
            Bookmarks = [new Bookmark(enrolment.Id, "02-modul", "m02-kartu", Now)],
            Attempts =
            [
                Attempt(enrolment.Id, AttemptKind.TestBefore, "test", 0, "form-a", ["t1", "t2"], Answer("t1", "a", true)),
                Attempt(enrolment.Id, AttemptKind.Quiz, "02-modul", 1, null, ["q1", "q2"], Answer("q1", "b", false)),
                Attempt(enrolment.Id, AttemptKind.TestAfter, "test", 2, "form-b", ["t3", "t4"], Answer("t3", "b", true)),
            ],
            Reviews = [ReviewCard.Begin(enrolment.Learner, Course, new ItemId("q1"), ReviewGrade.Again, new DateOnly(2026, 11, 25))],
            Certificates = [new Certificate { Serial = CertificateSerial.Next(random), Enrolment = enrolment.Id, Course = Course, CourseVersion = 1, Name = "Ibu Sari", Points = 85, Issued = Now }],
        };
        await SaveAsync(scope, record);
        (await scope.CommitAsync()).ShouldBeCommitted();
        return record;
    }

    private static async Task SaveAsync(AsyncServiceScope scope, LearnerRecord record)
    {
        await scope.Port<IEnrolments>().SaveAsync(record.Enrolments[0], Cancel);
        await scope.Port<IFormAnswers>().SaveAsync(record.Answers[0], Cancel);
        await scope.Port<IProgress>().MarkAsync(record.Steps[0], Cancel);
        await scope.Port<IProgress>().SaveAsync(record.Bookmarks[0], Cancel);
        foreach (var attempt in record.Attempts)
        {
            await scope.Port<IAttempts>().SaveAsync(attempt, Cancel);
        }

        await scope.Port<IReviewCards>().SaveAsync(record.Reviews[0], Cancel);
        await scope.Port<ICertificates>().AddAsync(record.Certificates[0], Cancel);
    }

    private static Attempt Attempt(EnrolmentId enrolment, AttemptKind kind, string subject, int minute, string? form, string[] items, params GivenAnswer[] answers) => new()
    {
        Enrolment = enrolment,
        Kind = kind,
        Subject = subject,
        Form = form,
        CourseVersion = 2,
        Began = Now.AddMinutes(minute),
        Deadline = form is null ? null : Now.AddMinutes(30),
        Items = [.. items.Select(item => new ItemId(item))],
        Answers = answers,
    };
}
