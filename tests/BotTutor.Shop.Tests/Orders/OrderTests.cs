using BotTutor.Shop.Checkouts;
using BotTutor.Shop.Orders;

namespace BotTutor.Shop.Tests.Orders;

public sealed class OrderTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 25, 12, 0, 0, TimeSpan.FromHours(7));

    private static readonly Checkout Complete = new(new CheckoutId(Guid.Empty), TestShop.Id, TestShop.Buyer)
    {
        Name = "Sari",
        Phone = PhoneNumber.From("+6281234567890"),
        Address = "Jl. Melati 4",
        City = "Kisaran",
        Delivery = DeliveryMethod.Ship,
        Payment = PaymentMethod.Transfer,
    };

    private static readonly Quote Quote = new()
    {
        Lines = [new OrderLine(new Sku("TEMPE-PDS"), LocalText.Same("Tempe"), 2, new Money(19_000), 250)],
        Delivery = new DeliveryCharge.Shipped("Kisaran", "REG", LocalText.Same("Reguler"), 1, new Money(10_000), 1, 2, IsEstimate: false),
    };

    [Fact]
    public void Keeps_what_was_agreed()
    {
        var order = Placed();

        order.Total.ShouldBe(new Money(48_000));
        order.Service.ShouldBe("REG");
        order.Status.ShouldBe(OrderStatus.Placed);
        order.PlacedAt.ShouldBe(Noon);
    }

    [Fact]
    public void An_order_that_is_picked_up_keeps_no_address()
    {
        var order = Order.From(
            Complete with { Delivery = DeliveryMethod.PickUp }, Quote with { Delivery = new DeliveryCharge.PickUp() }, new OrderNumber("WU-1"), Noon);

        order.Address.ShouldBeNull();
        order.City.ShouldBeNull();
    }

    [Fact]
    public void An_incomplete_checkout_makes_no_order() =>
        Should.Throw<ArgumentException>(() => Order.From(Complete with { Phone = null }, Quote, new OrderNumber("WU-1"), Noon))
            .Message.ShouldContain("Phone");

    [Fact]
    public void Its_history_grows_with_times_and_notes()
    {
        var shipped = Moved(Moved(Placed(), OrderStatus.Confirmed), OrderStatus.Shipped, "JNE 0123");

        shipped.History.Select(step => step.Status).ShouldBe([OrderStatus.Placed, OrderStatus.Confirmed, OrderStatus.Shipped]);
        shipped.TrackingNote.ShouldBe("JNE 0123");
    }

    [Theory]
    [InlineData(OrderStatus.Placed, OrderStatus.Packed, true)]
    [InlineData(OrderStatus.Placed, OrderStatus.Cancelled, true)]
    [InlineData(OrderStatus.Packed, OrderStatus.Cancelled, true)]
    [InlineData(OrderStatus.Packed, OrderStatus.Confirmed, false)]
    [InlineData(OrderStatus.Shipped, OrderStatus.Completed, true)]
    [InlineData(OrderStatus.Shipped, OrderStatus.Cancelled, false)]
    [InlineData(OrderStatus.Completed, OrderStatus.Cancelled, false)]
    [InlineData(OrderStatus.Cancelled, OrderStatus.Shipped, false)]
    [InlineData(OrderStatus.Cancelled, OrderStatus.Placed, false)]
    public void Goes_forward_only_and_is_cancelled_only_before_it_leaves(OrderStatus from, OrderStatus to, bool possible)
    {
        var order = Placed() with { History = [new OrderEvent(from, Noon, null)] };

        if (possible)
        {
            order.Move(to, Noon).ShouldBeOfType<Order.Step.Moved>().Order.Status.ShouldBe(to);
        }
        else
        {
            order.Move(to, Noon).ShouldBe(new Order.Step.NotPossible(from, to));
        }
    }

    [Fact]
    public void The_same_step_twice_changes_nothing() =>
        Placed().Move(OrderStatus.Placed, Noon).ShouldBeOfType<Order.Step.AlreadyThere>().Order.History.Count.ShouldBe(1);

    private static Order Placed() => Order.From(Complete, Quote, new OrderNumber("WU-1"), Noon);

    private static Order Moved(Order order, OrderStatus to, string? note = null) =>
        order.Move(to, Noon.AddHours(1), note).ShouldBeOfType<Order.Step.Moved>().Order;
}
