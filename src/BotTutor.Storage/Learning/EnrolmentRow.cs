using BotTutor.Learning;
using BotTutor.Learning.Cohorts;
using BotTutor.Learning.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Learning;

internal sealed class EnrolmentRow
{
    public required Guid Id { get; init; }

    public long Version { get; set; }

    public required Guid Cohort { get; init; }

    public required Guid Learner { get; init; }

    public required string Course { get; init; }

    public required DateTimeOffset Since { get; init; }

    public DateTimeOffset Entered { get; set; }

    public string ConsentVersion { get; set; } = "";

    public DateTimeOffset ConsentAt { get; set; }

    public string? Name { get; set; }

    public string? Goods { get; set; }

    public string? ReminderZone { get; set; }

    public TimeOnly? ReminderHour { get; set; }

    public static EnrolmentRow Of(Enrolment enrolment) => new()
    {
        Id = enrolment.Id.Value,
        Cohort = enrolment.Cohort.Value,
        Learner = enrolment.Learner.Value,
        Course = enrolment.Course.Value,
        Since = enrolment.Since,
    };

    public Enrolment ToEnrolment() => new()
    {
        Id = new EnrolmentId(Id),
        Cohort = new CohortId(Cohort),
        Learner = new LearnerId(Learner),
        Course = new CourseId(Course),
        Since = Since,
        Entered = Entered,
        Consent = new Consent(ConsentVersion, ConsentAt),
        Name = Name,
        Goods = Goods,
        Reminders = LearnerZone.Find(ReminderZone) is { } zone && ReminderHour is { } hour ? new ReminderHours(zone, hour) : null,
    };

    public void Take(Enrolment enrolment)
    {
        Version++;
        Entered = enrolment.Entered;
        ConsentVersion = enrolment.Consent.Version;
        ConsentAt = enrolment.Consent.At;
        Name = enrolment.Name;
        Goods = enrolment.Goods;
        ReminderZone = enrolment.Reminders?.Zone.Name;
        ReminderHour = enrolment.Reminders?.Wanted;
    }

    internal sealed class Mapping : IEntityTypeConfiguration<EnrolmentRow>
    {
        public void Configure(EntityTypeBuilder<EnrolmentRow> builder)
        {
            builder.HasKey(row => row.Id);
            builder.HasIndex(row => new { row.Cohort, row.Learner }).IsUnique();
            builder.HasIndex(row => row.Learner);
            builder.Property(row => row.Version).IsConcurrencyToken();
        }
    }
}
