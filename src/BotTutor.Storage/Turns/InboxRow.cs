using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Turns;

internal sealed class InboxRow : QueuedRow
{
    public string DedupeId { get; init; } = "";

    /// <summary>Gets what a turn has answered to an invoke.</summary>
    public string? Answer { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<InboxRow>
    {
        public void Configure(EntityTypeBuilder<InboxRow> builder)
        {
            builder.HasKey(row => row.Id);
            builder.HasIndex(row => new { row.Bot, row.Channel, row.DedupeId }).IsUnique();

            // Only what waits, or wants an operator, is in these, so they stay small however much was ever said.
            builder.HasIndex(row => new { row.Bot, row.Channel, row.Conversation, row.Id }).HasFilter(QueuedRow.IsWaiting);
            builder.HasIndex(row => row.Id, "IX_inbox_set_aside").HasFilter(QueuedRow.IsSetAside);
            builder.Property(row => row.Status).IsConcurrencyToken();
        }
    }
}
