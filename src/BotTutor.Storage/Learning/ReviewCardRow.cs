using BotTutor.Learning;
using BotTutor.Learning.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Learning;

internal sealed class ReviewCardRow
{
    public required Guid Learner { get; init; }

    public required string Course { get; init; }

    public required string Item { get; init; }

    public long Version { get; set; }

    public double Stability { get; set; }

    public double Difficulty { get; set; }

    public DateOnly Answered { get; set; }

    public DateOnly Due { get; set; }

    public int Answers { get; set; }

    public int Lapses { get; set; }

    public ReviewCard ToCard() => new()
    {
        Learner = new LearnerId(Learner),
        Course = new CourseId(Course),
        Item = new ItemId(Item),
        Trace = new MemoryTrace(Stability, Difficulty),
        Answered = Answered,
        Due = Due,
        Answers = Answers,
        Lapses = Lapses,
    };

    public void Take(ReviewCard card)
    {
        Version++;
        Stability = card.Trace.Stability;
        Difficulty = card.Trace.Difficulty;
        Answered = card.Answered;
        Due = card.Due;
        Answers = card.Answers;
        Lapses = card.Lapses;
    }

    internal sealed class Mapping : IEntityTypeConfiguration<ReviewCardRow>
    {
        public void Configure(EntityTypeBuilder<ReviewCardRow> builder)
        {
            builder.HasKey(row => new { row.Learner, row.Course, row.Item });
            builder.Property(row => row.Version).IsConcurrencyToken();
        }
    }
}
