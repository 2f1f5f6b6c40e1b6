using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Web;

internal sealed class WebActivityRow
{
    public required string Conversation { get; init; }

    public required long Number { get; init; }

    public required string Json { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<WebActivityRow>
    {
        public void Configure(EntityTypeBuilder<WebActivityRow> builder)
        {
            builder.HasKey(row => new { row.Conversation, row.Number });
            builder.HasOne<WebConversationRow>().WithMany().HasForeignKey(row => row.Conversation).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
