using BotTutor.Channels.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Web;

internal sealed class WebUploadRow
{
    public required string Id { get; init; }

    public required string Conversation { get; init; }

    public required string Name { get; init; }

    public required string ContentType { get; init; }

    public required byte[] Content { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public static WebUploadRow Of(WebUpload upload) => new()
    {
        Id = upload.Id,
        Conversation = upload.ConversationId,
        Name = upload.Name,
        ContentType = upload.ContentType,
        Content = upload.Content.ToArray(),
        CreatedAt = upload.CreatedAt,
    };

    public WebUpload ToUpload() => new(Id, Conversation, Name, ContentType, Content, CreatedAt);

    internal sealed class Mapping : IEntityTypeConfiguration<WebUploadRow>
    {
        public void Configure(EntityTypeBuilder<WebUploadRow> builder)
        {
            builder.HasKey(row => row.Id);
            builder.HasOne<WebConversationRow>().WithMany().HasForeignKey(row => row.Conversation).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
