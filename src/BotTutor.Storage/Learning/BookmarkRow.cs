using BotTutor.Learning;
using BotTutor.Learning.Progress;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Learning;

internal sealed class BookmarkRow
{
    public required Guid Enrolment { get; init; }

    public long Version { get; set; }

    public string Module { get; set; } = "";

    public string Card { get; set; } = "";

    public DateTimeOffset At { get; set; }

    public Bookmark ToBookmark() => new(new EnrolmentId(Enrolment), Module, Card, At);

    internal sealed class Mapping : IEntityTypeConfiguration<BookmarkRow>
    {
        public void Configure(EntityTypeBuilder<BookmarkRow> builder)
        {
            builder.HasKey(row => row.Enrolment);
            builder.Property(row => row.Version).IsConcurrencyToken();
        }
    }
}
