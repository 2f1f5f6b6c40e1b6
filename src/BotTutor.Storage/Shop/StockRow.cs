using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Shop;

internal sealed class StockRow
{
    public required string Shop { get; init; }

    public required string Sku { get; init; }

    public required int Stock { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<StockRow>
    {
        public void Configure(EntityTypeBuilder<StockRow> builder)
        {
            builder.HasKey(row => new { row.Shop, row.Sku });

            // The commit's condition keeps it there; this keeps a later mistake from going unnoticed.
            builder.ToTable(table => table.HasCheckConstraint("stock_is_never_below_zero", "stock >= 0"));
        }
    }
}
