using BotTutor.Channels.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Web;

internal sealed class WebConversationRow
{
    public required string Id { get; init; }

    public required string Bot { get; init; }

    public required string UserId { get; init; }

    public required string? UserName { get; init; }

    public required string Locale { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Gets the number of its youngest activity; 0 before the first.</summary>
    public long LastNumber { get; set; }

    public WebConversation ToConversation() => new(Id, Bot, UserId, UserName, Locale, CreatedAt);

    internal sealed class Mapping : IEntityTypeConfiguration<WebConversationRow>
    {
        public void Configure(EntityTypeBuilder<WebConversationRow> builder) => builder.HasKey(row => row.Id);
    }
}
