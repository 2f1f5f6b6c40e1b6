using BotTutor.Shop;
using BotTutor.Shop.Checkouts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Shop;

internal sealed class CheckoutRow
{
    public required string Shop { get; init; }

    public required Guid Buyer { get; init; }

    public long Version { get; set; }

    public Guid Checkout { get; set; }

    public string? Name { get; set; }

    public string? Phone { get; set; }

    public string? Address { get; set; }

    public string? City { get; set; }

    public DeliveryMethod? Delivery { get; set; }

    public string? Service { get; set; }

    public PaymentMethod? Payment { get; set; }

    /// <summary>Gets the number of the order that was placed for it.</summary>
    public string? OrderNumber { get; set; }

    public Checkout ToCheckout() => new(new CheckoutId(Checkout), new ShopId(Shop), new BuyerId(Buyer))
    {
        Name = Name,
        Phone = PhoneNumber.From(Phone),
        Address = Address,
        City = City,
        Delivery = Delivery,
        Service = Service,
        Payment = Payment,
        Order = OrderNumber is { } number ? new OrderNumber(number) : null,
    };

    public void Take(Checkout checkout)
    {
        Version++;
        Checkout = checkout.Id.Value;
        Name = checkout.Name;
        Phone = checkout.Phone?.International;
        Address = checkout.Address;
        City = checkout.City;
        Delivery = checkout.Delivery;
        Service = checkout.Service;
        Payment = checkout.Payment;
        OrderNumber = checkout.Order?.Text;
    }

    internal sealed class Mapping : IEntityTypeConfiguration<CheckoutRow>
    {
        public void Configure(EntityTypeBuilder<CheckoutRow> builder)
        {
            builder.HasKey(row => new { row.Shop, row.Buyer });
            builder.Property(row => row.Version).IsConcurrencyToken();
            builder.Property(row => row.Delivery).HasConversion<string>();
            builder.Property(row => row.Payment).HasConversion<string>();
        }
    }
}
