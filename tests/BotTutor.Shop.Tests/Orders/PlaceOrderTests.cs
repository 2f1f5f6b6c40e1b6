using BotTutor.Shop.Carts;
using BotTutor.Shop.Checkouts;
using BotTutor.Shop.Orders;
using BotTutor.Shop.Products;

namespace BotTutor.Shop.Tests.Orders;

public sealed class PlaceOrderTests
{
    // Late evening in London and the next morning in Kisaran.
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 23, 0, 0, TimeSpan.Zero);

    private readonly MemoryShop _shop = new();

    [Fact]
    public async Task A_confirmed_checkout_becomes_an_order_numbered_by_the_shops_own_day()
    {
        _shop.Cart = Holding(("TEMPE-PDS", 2));

        var order = (await PlaceAsync(Complete())).ShouldBeOfType<Placement.Placed>().Order;

        order.Number.ShouldBe(new OrderNumber("WU-261125-0001"));
        order.Total.ShouldBe(new Money(38_000 + 10_000));
        _shop.Orders.ShouldHaveSingleItem().ShouldBe(order);
    }

    [Fact]
    public async Task Placing_takes_the_stock_empties_the_cart_and_closes_the_checkout()
    {
        _shop.Cart = Holding(("TEMPE-PDS", 2));

        await PlaceAsync(Complete());

        _shop.Catalog.Find(new Sku("TEMPE-PDS"))!.Variant.Stock.ShouldBe(28);
        _shop.Cart.IsEmpty.ShouldBeTrue();
        _shop.Checkout.ShouldNotBeNull().IsOpen.ShouldBeFalse();
    }

    [Fact]
    public async Task Confirming_twice_orders_once()
    {
        _shop.Cart = Holding(("TEMPE-PDS", 2));
        var first = (await PlaceAsync(Complete())).ShouldBeOfType<Placement.Placed>().Order;
        _shop.Cart = Holding(("TEMPE-ORI", 1));

        (await PlaceAsync(Complete())).ShouldBe(new Placement.AlreadyPlaced(first));

        _shop.Orders.Count.ShouldBe(1);
        _shop.Catalog.Find(new Sku("TEMPE-PDS"))!.Variant.Stock.ShouldBe(28);
        _shop.Cart.IsEmpty.ShouldBeFalse();
    }

    [Fact]
    public async Task When_others_were_faster_nothing_is_taken_and_the_buyer_hears_what_is_left()
    {
        _shop.Cart = Holding(("TEMPE-ORI", 1), ("TEMPE-PDS", 2));
        _shop.Catalog = TestShop.WithStock("TEMPE-PDS", 1);

        (await PlaceAsync(Complete())).ShouldBeOfType<Placement.OutOfStock>().Shortages
            .ShouldBe([new Shortage(new Sku("TEMPE-PDS"), 2, 1)]);

        ShouldHaveChangedNothing();
    }

    [Fact]
    public async Task An_empty_cart_is_not_ordered()
    {
        (await PlaceAsync(Complete())).ShouldBeOfType<Placement.EmptyCart>();

        ShouldHaveChangedNothing();
    }

    [Fact]
    public async Task An_incomplete_checkout_is_not_ordered()
    {
        _shop.Cart = Holding(("TEMPE-ORI", 1));

        (await PlaceAsync(Complete() with { Phone = null, Payment = null })).ShouldBeOfType<Placement.Incomplete>().Missing
            .ShouldBe([CheckoutField.Phone, CheckoutField.Payment]);

        ShouldHaveChangedNothing();
    }

    [Fact]
    public async Task A_total_that_is_no_longer_the_agreed_one_is_shown_before_it_is_ordered()
    {
        _shop.Cart = Holding(("TEMPE-ORI", 1));

        (await PlaceAsync(Complete(), agreed: new Money(27_000))).ShouldBeOfType<Placement.PriceChanged>().Quote.Total
            .ShouldBe(new Money(28_000));
        ShouldHaveChangedNothing();

        (await PlaceAsync(Complete(), agreed: new Money(28_000))).ShouldBeOfType<Placement.Placed>();
    }

    [Fact]
    public async Task The_next_order_of_the_day_counts_one_further()
    {
        _shop.Cart = Holding(("TEMPE-ORI", 1));
        await PlaceAsync(Complete());
        _shop.Cart = Holding(("TEMPE-ORI", 1));

        (await PlaceAsync(Complete() with { Id = new CheckoutId(new Guid(2, 0, 0, new byte[8])) }))
            .ShouldBeOfType<Placement.Placed>().Order.Number.Text.ShouldBe("WU-261125-0002");
    }

    private static Checkout Complete() => new(new CheckoutId(new Guid(1, 0, 0, new byte[8])), TestShop.Id, TestShop.Buyer)
    {
        Name = "Sari",
        Phone = PhoneNumber.From("+6281234567890"),
        Address = "Jl. Melati 4",
        City = "Kisaran",
        Delivery = DeliveryMethod.Ship,
        Payment = PaymentMethod.CashOnDelivery,
    };

    private static Cart Holding(params (string Sku, int Quantity)[] lines) => new(TestShop.Id, TestShop.Buyer)
    {
        Lines = [.. lines.Select(line => new Pieces(new Sku(line.Sku), line.Quantity))],
    };

    private Task<Placement> PlaceAsync(Checkout checkout, Money? agreed = null) =>
        new PlaceOrder(new PriceCart(_shop, _shop), _shop, _shop, _shop, _shop)
            .RunAsync(checkout, agreed, Now, TestContext.Current.CancellationToken);

    private void ShouldHaveChangedNothing()
    {
        _shop.Orders.ShouldBeEmpty();
        _shop.Checkout.ShouldBeNull();
        _shop.Taken.ShouldBe(0);
    }
}
