using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Turns;

internal sealed class TraceRow
{
    public long Id { get; init; }

    public required string Bot { get; init; }

    public required string Channel { get; init; }

    public required string Conversation { get; init; }

    public required DateTimeOffset At { get; init; }

    public required byte[] Json { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<TraceRow>
    {
        public void Configure(EntityTypeBuilder<TraceRow> builder)
        {
            builder.HasKey(row => row.Id);
            builder.HasIndex(row => new { row.Bot, row.Channel, row.Conversation, row.Id });
            builder.HasIndex(row => row.At);
        }
    }
}
