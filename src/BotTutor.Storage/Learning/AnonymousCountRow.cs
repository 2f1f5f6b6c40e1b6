using BotTutor.Learning;
using BotTutor.Learning.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Learning;

internal sealed class AnonymousCountRow
{
    public required Guid Cohort { get; init; }

    public required string Test { get; init; }

    public required string Form { get; init; }

    public required string Item { get; init; }

    public required string Chosen { get; init; }

    public required bool IsRight { get; init; }

    public int People { get; set; }

    public AnonymousCount ToCount() => new(new CohortId(Cohort), Test, Form, new ItemId(Item), Chosen, IsRight, People);

    internal sealed class Mapping : IEntityTypeConfiguration<AnonymousCountRow>
    {
        public void Configure(EntityTypeBuilder<AnonymousCountRow> builder)
        {
            builder.HasKey(row => new { row.Cohort, row.Test, row.Form, row.Item, row.Chosen, row.IsRight });
            builder.Property(row => row.People).IsConcurrencyToken();
        }
    }
}
