using BotTutor.Learning;
using BotTutor.Learning.Attempts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Learning;

internal sealed class AttemptAnswerRow
{
    public required Guid Enrolment { get; init; }

    public required AttemptKind Kind { get; init; }

    public required string Subject { get; init; }

    /// <summary>Gets the place among the attempt's answers, from 1.</summary>
    public required int Number { get; init; }

    public required string Key { get; init; }

    public required string Item { get; init; }

    public required int Round { get; init; }

    public required int Try { get; init; }

    /// <summary>Gets what was chosen, a JSON list.</summary>
    public required string Chosen { get; init; }

    public required bool IsRight { get; init; }

    public required bool IsLast { get; init; }

    public required DateTimeOffset At { get; init; }

    public static AttemptAnswerRow Of(Attempt attempt, int number, GivenAnswer answer) => new()
    {
        Enrolment = attempt.Enrolment.Value,
        Kind = attempt.Kind,
        Subject = attempt.Subject,
        Number = number,
        Key = answer.Key,
        Item = answer.Item.Value,
        Round = answer.Round,
        Try = answer.Try,
        Chosen = LearningJson.Write(answer.Chosen),
        IsRight = answer.IsRight,
        IsLast = answer.IsLast,
        At = answer.At,
    };

    public GivenAnswer ToAnswer() => new()
    {
        Key = Key,
        Item = new ItemId(Item),
        Round = Round,
        Try = Try,
        Chosen = LearningJson.Read(Chosen),
        IsRight = IsRight,
        IsLast = IsLast,
        At = At,
    };

    internal sealed class Mapping : IEntityTypeConfiguration<AttemptAnswerRow>
    {
        public void Configure(EntityTypeBuilder<AttemptAnswerRow> builder)
        {
            builder.HasKey(row => new { row.Enrolment, row.Kind, row.Subject, row.Number });
            builder.Property(row => row.Kind).HasConversion<string>();
        }
    }
}
