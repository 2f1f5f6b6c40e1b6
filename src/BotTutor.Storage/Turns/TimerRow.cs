using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Turns;

internal sealed class TimerRow
{
    /// <summary>Gets a number that is never used twice: a timer that is set anew has another.</summary>
    public long Id { get; init; }

    public required string Bot { get; init; }

    public required Guid Person { get; init; }

    public required string Key { get; init; }

    public required DateTimeOffset Due { get; init; }

    public required string Name { get; init; }

    public required string Json { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<TimerRow>
    {
        public void Configure(EntityTypeBuilder<TimerRow> builder)
        {
            builder.HasKey(row => row.Id);
            builder.HasIndex(row => new { row.Bot, row.Person, row.Key }).IsUnique();
            builder.HasIndex(row => row.Due);
        }
    }
}
