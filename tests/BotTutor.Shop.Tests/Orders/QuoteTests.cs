using BotTutor.Shop.Carts;
using BotTutor.Shop.Checkouts;
using BotTutor.Shop.Orders;
using BotTutor.Shop.Products;

namespace BotTutor.Shop.Tests.Orders;

public sealed class QuoteTests
{
    private static readonly Checkout Checkout = new(new CheckoutId(Guid.Empty), TestShop.Id, TestShop.Buyer);

    [Fact]
    public void Before_the_till_only_the_goods_are_priced()
    {
        var quote = Of(null, ("TEMPE-PDS", 3));

        quote.Lines.ShouldHaveSingleItem().Total.ShouldBe(new Money(57_000));
        quote.Delivery.ShouldBeOfType<DeliveryCharge.NotKnown>();
        quote.Total.ShouldBe(new Money(57_000));
    }

    [Fact]
    public void Shipping_is_charged_by_the_rounded_weight_of_everything()
    {
        var quote = Of(Checkout with { Delivery = DeliveryMethod.Ship, City = "Medan" }, ("TEMPE-PDS", 3), ("GAYO-500", 1));

        quote.Grams.ShouldBe(1_290);
        quote.Delivery.ShouldBeOfType<DeliveryCharge.Shipped>().ShouldSatisfyAllConditions(
            shipped => shipped.Kilograms.ShouldBe(2),
            shipped => shipped.Price.ShouldBe(new Money(20_000)),
            shipped => shipped.IsEstimate.ShouldBeFalse());
        quote.Total.ShouldBe(new Money((3 * 19_000) + 110_000 + 20_000));
    }

    [Fact]
    public void A_dearer_service_is_charged_when_it_was_asked_for() =>
        Of(Checkout with { Delivery = DeliveryMethod.Ship, City = "Medan", Service = "EXP" }, ("TEMPE-ORI", 1))
            .Delivery.Price.ShouldBe(new Money(18_000));

    [Fact]
    public void To_a_city_outside_the_table_the_price_is_an_estimate() =>
        Of(Checkout with { Delivery = DeliveryMethod.Ship, City = "Wamena" }, ("TEMPE-ORI", 1))
            .Delivery.ShouldBeOfType<DeliveryCharge.Shipped>().IsEstimate.ShouldBeTrue();

    [Fact]
    public void The_courier_has_one_fee_and_picking_up_is_free()
    {
        Of(Checkout with { Delivery = DeliveryMethod.Courier, City = "Kisaran" }, ("TEMPE-ORI", 9)).Delivery.Price.ShouldBe(new Money(8_000));
        Of(Checkout with { Delivery = DeliveryMethod.PickUp }, ("TEMPE-ORI", 9)).Delivery.ShouldBe(new DeliveryCharge.PickUp());
    }

    [Fact]
    public void While_the_city_is_open_shipping_has_no_price() =>
        Of(Checkout with { Delivery = DeliveryMethod.Ship }, ("TEMPE-ORI", 1)).Delivery.ShouldBeOfType<DeliveryCharge.NotKnown>();

    [Fact]
    public void What_is_sold_no_longer_is_named_apart()
    {
        var quote = Of(null, ("OLD", 2), ("TEMPE-ORI", 1));

        quote.Gone.ShouldBe([new Sku("OLD")]);
        quote.Total.ShouldBe(new Money(18_000));
    }

    private static Quote Of(Checkout? checkout, params (string Sku, int Quantity)[] lines) => Quote.For(
        new Cart(TestShop.Id, TestShop.Buyer) { Lines = [.. lines.Select(line => new Pieces(new Sku(line.Sku), line.Quantity))] },
        TestShop.Catalog,
        checkout,
        TestShop.Profile);
}
