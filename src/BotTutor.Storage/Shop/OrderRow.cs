using BotTutor.Shop;
using BotTutor.Shop.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Shop;

internal sealed class OrderRow
{
    public required string Shop { get; init; }

    public required string Number { get; init; }

    public required Guid Checkout { get; init; }

    public required Guid Buyer { get; init; }

    public required DateTimeOffset PlacedAt { get; init; }

    public required OrderStatus Status { get; set; }

    /// <summary>Gets how many steps it has gone; two who move it at once conflict here.</summary>
    public required int Steps { get; set; }

    /// <summary>Gets how often it was amended; two who amend it at once conflict here.</summary>
    public required int Revision { get; set; }

    public string Name { get; private set; } = "";

    public string Phone { get; private set; } = "";

    public string? Address { get; private set; }

    public string? City { get; private set; }

    public DeliveryMethod Delivery { get; private set; }

    public string? Service { get; private set; }

    public PaymentMethod Payment { get; private set; }

    public long DeliveryPrice { get; private set; }

    public long Total { get; private set; }

    public List<OrderLineRow> Lines { get; init; } = [];

    public List<OrderEventRow> History { get; init; } = [];

    public static OrderRow Of(Order order)
    {
        var row = new OrderRow
        {
            Shop = order.Shop.Value,
            Number = order.Number.Text,
            Checkout = order.Checkout.Value,
            Buyer = order.Buyer.Value,
            PlacedAt = order.PlacedAt,
            Status = order.Status,
            Steps = 0,
            Revision = 0,
        };
        row.Amend(order);
        row.Lengthen(order);
        return row;
    }

    /// <summary>Writes everything that a buyer may change.</summary>
    public void Amend(Order order)
    {
        Revision = order.Revision;
        Name = order.Name;
        Phone = order.Phone.International;
        Address = order.Address;
        City = order.City;
        Delivery = order.Delivery;
        Service = order.Service;
        Payment = order.Payment;
        DeliveryPrice = order.DeliveryPrice.Rupiah;
        Total = order.Total.Rupiah;
        Lines.RemoveAll(line => line.Position >= order.Lines.Count);
        for (var position = 0; position < order.Lines.Count; position++)
        {
            WriteLine(order, position);
        }
    }

    /// <summary>Adds the steps that the order has gone beyond this row.</summary>
    public void Lengthen(Order order)
    {
        History.AddRange(order.History.Skip(Steps).Select((step, index) => OrderEventRow.Of(order, Steps + index, step)));
        Steps = order.History.Count;
        Status = order.Status;
    }

    /// <summary>Whether the order has gone the same way so far, or further, and was amended at most once more.</summary>
    public bool IsBegunBy(Order order) =>
        order.Revision - Revision is 0 or 1
        && order.History.Count >= Steps
        && History.OrderBy(step => step.Position).Select(step => step.ToEvent()).SequenceEqual(order.History.Take(Steps));

    public Order ToOrder() => new()
    {
        Number = new OrderNumber(Number),
        Shop = new ShopId(Shop),
        Buyer = new BuyerId(Buyer),
        Checkout = new CheckoutId(Checkout),
        Lines = [.. Lines.OrderBy(line => line.Position).Select(line => line.ToLine())],
        Name = Name,
        Phone = PhoneNumber.From(Phone) ?? throw new FormatException($"The order {Number} has no phone number."),
        Address = Address,
        City = City,
        Delivery = Delivery,
        Service = Service,
        Payment = Payment,
        DeliveryPrice = new Money(DeliveryPrice),
        Revision = Revision,
        History = [.. History.OrderBy(step => step.Position).Select(step => step.ToEvent())],
    };

    private void WriteLine(Order order, int position)
    {
        var line = order.Lines[position];
        if (Lines.FirstOrDefault(row => row.Position == position) is { } row)
        {
            row.Take(line);
        }
        else
        {
            Lines.Add(OrderLineRow.Of(order, position, line));
        }
    }

    internal sealed class Mapping : IEntityTypeConfiguration<OrderRow>
    {
        public void Configure(EntityTypeBuilder<OrderRow> builder)
        {
            builder.HasKey(row => new { row.Shop, row.Number });
            builder.HasIndex(row => row.Checkout).IsUnique();
            builder.HasIndex(row => new { row.Shop, row.Buyer, row.PlacedAt });
            builder.HasIndex(row => new { row.Shop, row.PlacedAt });
            builder.Property(row => row.Steps).IsConcurrencyToken();
            builder.Property(row => row.Revision).IsConcurrencyToken();
            builder.Property(row => row.Status).HasConversion<string>();
            builder.Property(row => row.Delivery).HasConversion<string>();
            builder.Property(row => row.Payment).HasConversion<string>();
            builder.HasMany(row => row.Lines).WithOne().HasForeignKey(line => new { line.Shop, line.Number });
            builder.HasMany(row => row.History).WithOne().HasForeignKey(step => new { step.Shop, step.Number });
        }
    }
}
