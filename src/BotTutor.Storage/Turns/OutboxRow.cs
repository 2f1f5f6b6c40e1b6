using BotTutor.Turns.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Turns;

internal sealed class OutboxRow : QueuedRow
{
    public string ActivityId { get; init; } = "";

    /// <summary>Gets whether it was begun to be sent and is not known to have failed: see <see cref="WaitingRequest.MayHaveArrived"/>.</summary>
    public bool IsBegun { get; set; }

    /// <summary>Gets when it may be tried again; <see langword="null"/> before the first try, so that no clock can hold it back.</summary>
    public DateTimeOffset? NotBefore { get; set; }

    /// <summary>Gets the platform's id of what it made of the request.</summary>
    public string? PlatformId { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<OutboxRow>
    {
        public void Configure(EntityTypeBuilder<OutboxRow> builder)
        {
            builder.HasKey(row => row.Id);
            builder.HasIndex(row => new { row.Bot, row.Channel, row.Conversation, row.Id }).HasFilter(QueuedRow.IsWaiting);
            builder.HasIndex(row => row.Id, "IX_outbox_set_aside").HasFilter(QueuedRow.IsSetAside);
            builder.HasIndex(row => new { row.Bot, row.Channel, row.Conversation, row.ActivityId }).HasFilter("platform_id IS NOT NULL");
            builder.Property(row => row.Status).IsConcurrencyToken();
        }
    }
}
