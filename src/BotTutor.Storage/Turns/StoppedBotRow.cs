using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Turns;

internal sealed class StoppedBotRow
{
    public required string Bot { get; init; }

    public required DateTimeOffset Since { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<StoppedBotRow>
    {
        public void Configure(EntityTypeBuilder<StoppedBotRow> builder) => builder.HasKey(row => row.Bot);
    }
}
