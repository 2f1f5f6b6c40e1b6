using BotTutor.Shop;
using BotTutor.Shop.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Shop;

internal sealed class OrderLineRow
{
    public required string Shop { get; init; }

    public required string Number { get; init; }

    public required int Position { get; init; }

    public string Sku { get; private set; } = "";

    public string TitleId { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public int Quantity { get; private set; }

    public long Price { get; private set; }

    public int Grams { get; private set; }

    public static OrderLineRow Of(Order order, int position, OrderLine line)
    {
        var row = new OrderLineRow { Shop = order.Shop.Value, Number = order.Number.Text, Position = position };
        row.Take(line);
        return row;
    }

    public void Take(OrderLine line)
    {
        Sku = line.Sku.Code;
        TitleId = line.Title.Indonesian;
        TitleEn = line.Title.English;
        Quantity = line.Quantity;
        Price = line.Price.Rupiah;
        Grams = line.Grams;
    }

    public OrderLine ToLine() => new(new Sku(Sku), new LocalText(TitleId, TitleEn), Quantity, new Money(Price), Grams);

    internal sealed class Mapping : IEntityTypeConfiguration<OrderLineRow>
    {
        public void Configure(EntityTypeBuilder<OrderLineRow> builder) =>
            builder.HasKey(row => new { row.Shop, row.Number, row.Position });
    }
}
