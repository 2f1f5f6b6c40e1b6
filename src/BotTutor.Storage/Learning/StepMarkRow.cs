using BotTutor.Learning;
using BotTutor.Learning.Progress;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Learning;

internal sealed class StepMarkRow
{
    public required Guid Enrolment { get; init; }

    public required string Step { get; init; }

    public DateTimeOffset At { get; set; }

    public bool IsSkipped { get; set; }

    public StepMark ToMark() => new(
        new EnrolmentId(Enrolment),
        BotTutor.Learning.Progress.Step.Read(Step) ?? throw new InvalidOperationException($"The stored step {Step} is none."),
        At)
    {
        IsSkipped = IsSkipped,
    };

    internal sealed class Mapping : IEntityTypeConfiguration<StepMarkRow>
    {
        public void Configure(EntityTypeBuilder<StepMarkRow> builder) => builder.HasKey(row => new { row.Enrolment, row.Step });
    }
}
