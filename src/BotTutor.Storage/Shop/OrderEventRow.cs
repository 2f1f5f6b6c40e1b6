using BotTutor.Shop.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Shop;

internal sealed class OrderEventRow
{
    public required string Shop { get; init; }

    public required string Number { get; init; }

    public required int Position { get; init; }

    public required OrderStatus Status { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string? Note { get; init; }

    public static OrderEventRow Of(Order order, int position, OrderEvent step) => new()
    {
        Shop = order.Shop.Value,
        Number = order.Number.Text,
        Position = position,
        Status = step.Status,
        At = step.At,
        Note = step.Note,
    };

    public OrderEvent ToEvent() => new(Status, At, Note);

    internal sealed class Mapping : IEntityTypeConfiguration<OrderEventRow>
    {
        public void Configure(EntityTypeBuilder<OrderEventRow> builder)
        {
            builder.HasKey(row => new { row.Shop, row.Number, row.Position });
            builder.Property(row => row.Status).HasConversion<string>();
        }
    }
}
