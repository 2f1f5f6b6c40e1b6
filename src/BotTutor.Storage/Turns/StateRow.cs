using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Turns;

internal sealed class StateRow
{
    public required string Bot { get; init; }

    public required string Owner { get; init; }

    public required long Version { get; set; }

    public required byte[] Json { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<StateRow>
    {
        public void Configure(EntityTypeBuilder<StateRow> builder)
        {
            builder.HasKey(row => new { row.Bot, row.Owner });
            builder.Property(row => row.Version).IsConcurrencyToken();
        }
    }
}
