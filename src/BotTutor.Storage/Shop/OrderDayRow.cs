using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Shop;

/// <summary>How many order numbers a shop has given out on a day.</summary>
internal sealed class OrderDayRow
{
    public required string Shop { get; init; }

    public required DateOnly Day { get; init; }

    public required int Last { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<OrderDayRow>
    {
        public void Configure(EntityTypeBuilder<OrderDayRow> builder) => builder.HasKey(row => new { row.Shop, row.Day });
    }
}
