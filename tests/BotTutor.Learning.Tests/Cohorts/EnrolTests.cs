using System.Security.Cryptography;
using BotTutor.Learning.Cohorts;

namespace BotTutor.Learning.Tests.Cohorts;

public sealed class EnrolTests : IDisposable
{
    private static readonly LearnerId Ada = new(new Guid(1, 0, 0, new byte[8]));
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 3, 0, 0, TimeSpan.Zero);
    private readonly RandomNumberGenerator _random = RandomNumberGenerator.Create();
    private readonly Memory _memory = new();
    private int _ids;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _random.Dispose();

    [Fact]
    public async Task Who_has_the_code_and_agreed_is_in_from_then_on()
    {
        var cohort = Open();

        var enrolled = (await RunAsync(cohort.Code.Text, Now)).ShouldBeOfType<Enrolling.Enrolled>().Enrolment;

        enrolled.Cohort.ShouldBe(cohort.Id);
        enrolled.Course.ShouldBe(cohort.Course);
        enrolled.Consent.ShouldBe(new Consent("2026-11", Now));
        _memory.Enrolments.Single().ShouldBe(enrolled);
    }

    [Fact]
    public async Task Who_comes_in_again_goes_on_where_they_were()
    {
        var cohort = Open();
        await RunAsync(cohort.Code.Text, Now);

        var returned = (await RunAsync(cohort.Code.Text, Now.AddDays(1), version: "2026-12")).ShouldBeOfType<Enrolling.Returned>().Enrolment;

        (returned.Since, returned.Entered).ShouldBe((Now, Now.AddDays(1)));
        returned.Consent.Version.ShouldBe("2026-12");
        _memory.Enrolments.Count.ShouldBe(1);
    }

    [Fact]
    public async Task In_two_cohorts_the_one_entered_last_is_taught()
    {
        var (first, second) = (Open(), Open());
        await RunAsync(first.Code.Text, Now);
        await RunAsync(second.Code.Text, Now.AddHours(1));
        (await _memory.OfLearnerAsync(Ada, Cancel))[0].Cohort.ShouldBe(second.Id);

        await RunAsync(first.Code.Text, Now.AddHours(2));
        (await _memory.OfLearnerAsync(Ada, Cancel))[0].Cohort.ShouldBe(first.Id);
    }

    [Fact]
    public async Task After_its_last_day_by_the_cohorts_clock_nobody_joins_but_who_is_in_comes_back()
    {
        var cohort = Open();
        var lastMinute = new DateTimeOffset(2026, 11, 27, 16, 59, 0, TimeSpan.Zero);
        (await RunAsync(cohort.Code.Text, lastMinute)).ShouldBeOfType<Enrolling.Enrolled>();

        (await RunAsync(cohort.Code.Text, lastMinute.AddMinutes(1), new LearnerId(new Guid(2, 0, 0, new byte[8])))).ShouldBeOfType<Enrolling.Over>();
        (await RunAsync(cohort.Code.Text, lastMinute.AddDays(9))).ShouldBeOfType<Enrolling.Returned>();
    }

    [Theory]
    [InlineData("KELAS-000000")]
    [InlineData("halo")]
    [InlineData("")]
    [InlineData(null)]
    public async Task What_is_no_code_lets_nobody_in(string? code)
    {
        Open();

        (await RunAsync(code, Now)).ShouldBeOfType<Enrolling.Unknown>();
        _memory.Enrolments.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("KELAS-7K3M0Q")]
    [InlineData("kelas 7k3moq")]
    [InlineData("7K3-M0Q")]
    [InlineData("Kelas7k3mOq")]
    [InlineData("  kelas-7K3M0Q ")]
    public void A_code_is_read_however_it_is_typed(string text) => CohortCode.Read(text)!.Value.Text.ShouldBe("KELAS-7K3M0Q");

    [Theory]
    [InlineData("KELAS-7K3M0QX")]
    [InlineData("KELASU")]
    public void What_has_other_letters_is_no_code(string text) => CohortCode.Read(text).ShouldBeNull();

    private Cohort Open()
    {
        var cohort = new Cohort
        {
            Id = new CohortId(new Guid(++_ids, 0, 0, new byte[8])),
            Code = CohortCode.Next(_random),
            Name = "Serdang",
            Course = new CourseId("contoh"),
            Language = "id",
            Starts = new DateOnly(2026, 11, 25),
            Ends = new DateOnly(2026, 11, 27),
            Created = Now,
        };
        _memory.Cohorts.Add(cohort);
        return cohort;
    }

    private Task<Enrolling> RunAsync(string? code, DateTimeOffset now, LearnerId? learner = null, string version = "2026-11") =>
        new Enrol(_memory, _memory).RunAsync(code, learner ?? Ada, new Consent(version, now), new EnrolmentId(new Guid(++_ids, 0, 0, new byte[8])), Cancel);
}
