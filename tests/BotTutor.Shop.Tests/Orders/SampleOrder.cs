using BotTutor.Shop.Orders;

namespace BotTutor.Shop.Tests.Orders;

/// <summary>Orders of the test shop's goods, placed on a Wednesday at nine, shipped within the city for Rp10.000 and paid by transfer.</summary>
internal static class SampleOrder
{
    public static readonly DateTimeOffset PlacedAt = new(2026, 11, 25, 9, 0, 0, TimeSpan.FromHours(7));

    public static Order Of(string number, params (Sku Sku, int Quantity)[] lines) => new()
    {
        Number = new OrderNumber(number),
        Shop = TestShop.Id,
        Buyer = TestShop.Buyer,
        Checkout = new CheckoutId(Guid.Empty),
        Lines = [.. lines.Select(line => Line(TestShop.Offer(line.Sku.Code), line.Quantity))],
        Name = "Sari",
        Phone = PhoneNumber.From("+6281234567890")!.Value,
        Address = "Jl. Melati 4",
        City = "Kisaran",
        Delivery = DeliveryMethod.Ship,
        Service = "REG",
        Payment = PaymentMethod.Transfer,
        DeliveryPrice = new Money(10_000),
        History = [new OrderEvent(OrderStatus.Placed, PlacedAt, OrderActor.Buyer)],
    };

    private static OrderLine Line(BotTutor.Shop.Products.Offer offer, int quantity) =>
        new(offer.Variant.Sku, offer.Title, quantity, offer.Variant.Price, offer.Variant.Grams);
}
