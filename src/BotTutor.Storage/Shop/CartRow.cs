using BotTutor.Shop;
using BotTutor.Shop.Carts;
using BotTutor.Shop.Products;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Shop;

internal sealed class CartRow
{
    public required string Shop { get; init; }

    public required Guid Buyer { get; init; }

    public long Version { get; set; }

    /// <summary>Gets the lines as JSON, in the order in which they were added.</summary>
    public string Lines { get; set; } = "[]";

    public Cart ToCart() => new(new ShopId(Shop), new BuyerId(Buyer))
    {
        Lines = [.. ShopJson.Read<List<Line>>(Lines).Select(line => new Pieces(new Sku(line.Sku), line.Quantity))],
    };

    public void Take(Cart cart)
    {
        Version++;
        Lines = ShopJson.Write(cart.Lines.Select(line => new Line(line.Sku.Code, line.Quantity)));
    }

    private sealed record Line(string Sku, int Quantity);

    internal sealed class Mapping : IEntityTypeConfiguration<CartRow>
    {
        public void Configure(EntityTypeBuilder<CartRow> builder)
        {
            builder.HasKey(row => new { row.Shop, row.Buyer });
            builder.Property(row => row.Version).IsConcurrencyToken();
        }
    }
}
