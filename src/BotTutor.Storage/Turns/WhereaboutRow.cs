using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Turns;

internal sealed class WhereaboutRow
{
    public required string Bot { get; init; }

    public required Guid Person { get; init; }

    public required string Channel { get; set; }

    public required string Conversation { get; set; }

    public required string Json { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<WhereaboutRow>
    {
        public void Configure(EntityTypeBuilder<WhereaboutRow> builder) => builder.HasKey(row => new { row.Bot, row.Person });
    }
}
