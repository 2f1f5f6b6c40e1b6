using BotTutor.Learning;
using BotTutor.Learning.Forms;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Learning;

internal sealed class FormAnswerRow
{
    public required Guid Enrolment { get; init; }

    public required string Form { get; init; }

    public required string Occasion { get; init; }

    public required string Question { get; init; }

    /// <summary>Gets or sets what was answered, a JSON list.</summary>
    public string Answer { get; set; } = "[]";

    public DateTimeOffset At { get; set; }

    public FormAnswer ToAnswer() => new()
    {
        Enrolment = new EnrolmentId(Enrolment),
        Form = Form,
        Occasion = Occasion,
        Question = Question,
        Values = LearningJson.Read(Answer),
        At = At,
    };

    internal sealed class Mapping : IEntityTypeConfiguration<FormAnswerRow>
    {
        public void Configure(EntityTypeBuilder<FormAnswerRow> builder) =>
            builder.HasKey(row => new { row.Enrolment, row.Form, row.Occasion, row.Question });
    }
}
