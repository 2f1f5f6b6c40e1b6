using BotTutor.Shop.Carts;
using BotTutor.Shop.Checkouts;
using BotTutor.Shop.Products;
using BotTutor.Shop.Profiles;

namespace BotTutor.Shop.Orders;

/// <summary>What a cart costs at today's prices, delivered as the buyer has told so far.</summary>
public sealed record Quote
{
    public required IReadOnlyList<OrderLine> Lines { get; init; }

    public required DeliveryCharge Delivery { get; init; }

    /// <summary>Lines of the cart that the shop no longer sells; they are not in <see cref="Lines"/>.</summary>
    public IReadOnlyList<Sku> Gone { get; init; } = [];

    public Money Goods => Lines.Aggregate(Money.Zero, (sum, line) => sum + line.Total);

    public long Grams => Lines.Sum(line => line.TotalGrams);

    public Money Total => Goods + Delivery.Price;

    /// <param name="cart">What is bought.</param>
    /// <param name="catalog">Today's names, prices and weights.</param>
    /// <param name="checkout">How and where to, or <see langword="null"/> before the buyer comes to the till.</param>
    /// <param name="shop">Whose shipping table and courier.</param>
    public static Quote For(Cart cart, Catalog catalog, Checkout? checkout, ShopProfile shop)
    {
        var lines = (
            from line in cart.Lines
            let offer = catalog.Find(line.Sku)
            where offer is not null
            select new OrderLine(line.Sku, offer.Title, line.Quantity, offer.Variant.Price, offer.Variant.Grams)).ToList();

        return new Quote
        {
            Lines = lines,
            Delivery = ChargeFor(checkout, lines.Sum(line => line.TotalGrams), shop),
            Gone = [.. cart.Lines.Where(line => catalog.Find(line.Sku) is null).Select(line => line.Sku)],
        };
    }

    internal static DeliveryCharge ChargeFor(Checkout? checkout, long grams, ShopProfile shop) => checkout switch
    {
        { Delivery: DeliveryMethod.PickUp } => new DeliveryCharge.PickUp(),
        { Delivery: DeliveryMethod.Courier } when shop.CourierFee is { } fee => new DeliveryCharge.Courier(fee),
        { Delivery: DeliveryMethod.Ship, City: { } city } => ShippedTo(city, checkout.Service, grams, shop),
        _ => new DeliveryCharge.NotKnown(),
    };

    private static DeliveryCharge.Shipped ShippedTo(string city, string? service, long grams, ShopProfile shop)
    {
        var answer = shop.Shipping.RatesTo(city, grams);
        var rate = answer.RateOf(service);
        return new DeliveryCharge.Shipped(
            (answer as Shipping.ShippingAnswer.ToCity)?.City.Name ?? city,
            rate.Service.Code,
            rate.Service.Name,
            rate.Kilograms,
            rate.Price,
            rate.Service.FewestDays,
            rate.Service.MostDays,
            IsEstimate: answer is Shipping.ShippingAnswer.Elsewhere);
    }
}
