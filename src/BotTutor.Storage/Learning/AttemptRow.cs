using BotTutor.Learning;
using BotTutor.Learning.Attempts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Learning;

internal sealed class AttemptRow
{
    public required Guid Enrolment { get; init; }

    public required AttemptKind Kind { get; init; }

    public required string Subject { get; init; }

    public long Version { get; set; }

    public string? Form { get; init; }

    public required int CourseVersion { get; init; }

    public required DateTimeOffset Began { get; init; }

    public DateTimeOffset? Deadline { get; set; }

    public int Round { get; set; }

    /// <summary>Gets or sets what the round asks, a JSON list of ids.</summary>
    public string Items { get; set; } = "[]";

    public List<AttemptAnswerRow> Answers { get; init; } = [];

    public static AttemptRow Of(Attempt attempt) => new()
    {
        Enrolment = attempt.Enrolment.Value,
        Kind = attempt.Kind,
        Subject = attempt.Subject,
        Form = attempt.Form,
        CourseVersion = attempt.CourseVersion,
        Began = attempt.Began,
    };

    public Attempt ToAttempt() => new()
    {
        Enrolment = new EnrolmentId(Enrolment),
        Kind = Kind,
        Subject = Subject,
        Form = Form,
        CourseVersion = CourseVersion,
        Began = Began,
        Deadline = Deadline,
        Round = Round,
        Items = [.. LearningJson.Read(Items).Select(item => new ItemId(item))],
        Answers = [.. Answers.OrderBy(answer => answer.Number).Select(answer => answer.ToAnswer())],
    };

    /// <summary>Answers are only ever added.</summary>
    public void Take(Attempt attempt)
    {
        Version++;
        Deadline = attempt.Deadline;
        Round = attempt.Round;
        Items = LearningJson.Write(attempt.Items.Select(item => item.Value));
        foreach (var answer in attempt.Answers.Skip(Answers.Count))
        {
            Answers.Add(AttemptAnswerRow.Of(attempt, Answers.Count + 1, answer));
        }
    }

    internal sealed class Mapping : IEntityTypeConfiguration<AttemptRow>
    {
        public void Configure(EntityTypeBuilder<AttemptRow> builder)
        {
            builder.HasKey(row => new { row.Enrolment, row.Kind, row.Subject });
            builder.Property(row => row.Version).IsConcurrencyToken();
            builder.Property(row => row.Kind).HasConversion<string>();
            builder.HasMany(row => row.Answers).WithOne().HasForeignKey(answer => new { answer.Enrolment, answer.Kind, answer.Subject }).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
