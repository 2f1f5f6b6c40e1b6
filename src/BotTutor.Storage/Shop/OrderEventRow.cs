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

    public required OrderActor By { get; init; }

    public required string? Note { get; init; }

    public required string? Courier { get; init; }

    public required string? TrackingNumber { get; init; }

    public static OrderEventRow Of(Order order, int position, OrderEvent step) => new()
    {
        Shop = order.Shop.Value,
        Number = order.Number.Text,
        Position = position,
        Status = step.Status,
        At = step.At,
        By = step.By,
        Note = step.Note,
        Courier = step.Parcel?.Courier,
        TrackingNumber = step.Parcel?.TrackingNumber,
    };

    public OrderEvent ToEvent() => new(Status, At, By) { Note = Note, Parcel = Parcel.From(Courier, TrackingNumber) };

    internal sealed class Mapping : IEntityTypeConfiguration<OrderEventRow>
    {
        public void Configure(EntityTypeBuilder<OrderEventRow> builder)
        {
            builder.HasKey(row => new { row.Shop, row.Number, row.Position });
            builder.Property(row => row.Status).HasConversion<string>();
            builder.Property(row => row.By).HasConversion<string>();
        }
    }
}
