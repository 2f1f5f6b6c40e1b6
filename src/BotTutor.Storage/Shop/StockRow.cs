using BotTutor.Shop;
using BotTutor.Shop.Products;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Shop;

internal sealed class StockRow
{
    public required string Shop { get; init; }

    public required string Sku { get; init; }

    public required int Stock { get; set; }

    /// <summary>Gets the seller's own price in rupiah, where it is not the one of the catalogue's document.</summary>
    public long? Price { get; set; }

    public static StockRow Of(ShopId shop, Variant variant) => new()
    {
        Shop = shop.Value,
        Sku = variant.Sku.Code,
        Stock = variant.Stock,
        Price = variant.ListPrice is null ? null : variant.Price.Rupiah,
    };

    /// <summary>A variant of the document, with what the shelf says of it.</summary>
    public Variant ApplyTo(Variant listed) => Price is { } price
        ? listed with { Stock = Stock, Price = new Money(price), ListPrice = listed.Price }
        : listed with { Stock = Stock };

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
