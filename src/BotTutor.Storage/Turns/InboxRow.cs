using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Turns;

internal sealed class InboxRow
{
    public long Id { get; init; }

    public string Bot { get; init; } = "";

    public string Channel { get; init; } = "";

    public string Conversation { get; init; } = "";

    public string DedupeId { get; init; } = "";

    public DateTimeOffset AcceptedAt { get; init; }

    public InboxStatus Status { get; set; }

    public int Attempts { get; set; }

    /// <summary>Gets the activity; none once it is answered, for only the dedupe id is needed then.</summary>
    public string? Json { get; set; }

    /// <summary>Gets why it was set aside.</summary>
    public string? Reason { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<InboxRow>
    {
        public void Configure(EntityTypeBuilder<InboxRow> builder)
        {
            builder.HasKey(row => row.Id);
            builder.HasIndex(row => new { row.Bot, row.Channel, row.DedupeId }).IsUnique();

            // Only what waits is in the second index, so it stays small however much was ever said.
            builder.HasIndex(row => new { row.Bot, row.Channel, row.Conversation, row.Id }).HasFilter("status = 0");
            builder.Property(row => row.Status).IsConcurrencyToken();
        }
    }
}
