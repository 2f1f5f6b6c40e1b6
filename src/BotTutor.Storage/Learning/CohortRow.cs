using BotTutor.Learning;
using BotTutor.Learning.Cohorts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Learning;

internal sealed class CohortRow
{
    public required Guid Id { get; init; }

    public long Version { get; set; }

    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public string Course { get; set; } = "";

    public string Language { get; set; } = "";

    public string Zone { get; set; } = "";

    public DateOnly Starts { get; set; }

    public DateOnly Ends { get; set; }

    public DateTimeOffset Created { get; set; }

    public Cohort ToCohort() => new()
    {
        Id = new CohortId(Id),
        Code = CohortCode.Read(Code) ?? throw new InvalidOperationException($"The stored code {Code} of cohort {Id} is none."),
        Name = Name,
        Course = new CourseId(Course),
        Language = Language,
        Zone = LearnerZone.Find(Zone) ?? throw new InvalidOperationException($"The stored zone {Zone} of cohort {Id} is none."),
        Starts = Starts,
        Ends = Ends,
        Created = Created,
    };

    public void Take(Cohort cohort)
    {
        Version++;
        Code = cohort.Code.Text;
        Name = cohort.Name;
        Course = cohort.Course.Value;
        Language = cohort.Language;
        Zone = cohort.Zone.Name;
        Starts = cohort.Starts;
        Ends = cohort.Ends;
        Created = cohort.Created;
    }

    internal sealed class Mapping : IEntityTypeConfiguration<CohortRow>
    {
        public void Configure(EntityTypeBuilder<CohortRow> builder)
        {
            builder.HasKey(row => row.Id);
            builder.HasIndex(row => row.Code).IsUnique();
            builder.Property(row => row.Version).IsConcurrencyToken();
        }
    }
}
