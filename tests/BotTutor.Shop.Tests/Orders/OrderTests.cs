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
    public void Its_history_tells_who_took_each_step_and_when()
    {
        var shipped = Moved(Moved(Placed(), new OrderMove.Confirm()), new OrderMove.Ship(Jne));

        shipped.History.Select(step => (step.Status, step.By)).ShouldBe(
            [(OrderStatus.Placed, OrderActor.Buyer), (OrderStatus.Confirmed, OrderActor.Seller), (OrderStatus.Shipped, OrderActor.Seller)]);
        shipped.History[^1].At.ShouldBe(Noon.AddHours(1));
        shipped.Parcel.ShouldBe(Jne);
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
    public void Goes_forward_only_and_is_cancelled_only_before_it_leaves(OrderStatus from, OrderStatus to, bool possible)
    {
        if (possible)
        {
            Standing(from).Move(To(to), Noon).ShouldBeOfType<Order.Step.Moved>().Order.Status.ShouldBe(to);
        }
        else
        {
            Standing(from).Move(To(to), Noon).ShouldBeOfType<Order.Step.NotPossible>().To.ShouldBe(to);
        }
    }

    [Fact]
    public void A_refusal_says_what_is_possible_instead()
    {
        var refusal = Standing(OrderStatus.Packed).Move(new OrderMove.Confirm(), Noon).ShouldBeOfType<Order.Step.NotPossible>();

        refusal.From.ShouldBe(OrderStatus.Packed);
        refusal.Possible.ShouldBe([OrderStatus.Shipped, OrderStatus.Completed, OrderStatus.Cancelled]);
        Standing(OrderStatus.Completed).PossibleMoves.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_step_twice_changes_nothing() =>
        Standing(OrderStatus.Confirmed).Move(new OrderMove.Confirm(), Noon).ShouldBeOfType<Order.Step.AlreadyThere>().Order.History.Count.ShouldBe(1);

    [Theory]
    [InlineData(OrderStatus.Placed, true)]
    [InlineData(OrderStatus.Confirmed, true)]
    [InlineData(OrderStatus.Packed, false)]
    [InlineData(OrderStatus.Shipped, false)]
    public void A_buyer_may_cancel_until_it_is_packed(OrderStatus status, bool may)
    {
        var step = Standing(status).Move(new OrderMove.Cancel(OrderActor.Buyer, " salah\n pesan "), Noon);

        if (may)
        {
            step.ShouldBeOfType<Order.Step.Moved>().Order.History[^1].ShouldBe(
                new OrderEvent(OrderStatus.Cancelled, Noon, OrderActor.Buyer) { Note = "salah pesan" });
        }
        else
        {
            step.ShouldBe(new Order.Step.TooLate(status));
        }
    }

    [Fact]
    public void A_reason_without_end_is_cut() =>
        Moved(Placed(), new OrderMove.Cancel(OrderActor.Seller, new string('x', 199) + "\ud83d\ude00")).History[^1].Note.ShouldBe(new string('x', 199));

    [Fact]
    public void What_a_parcel_service_carries_needs_a_tracking_number_and_what_is_picked_up_does_not()
    {
        Placed().Move(new OrderMove.Ship(null), Noon).ShouldBeOfType<Order.Step.TrackingMissing>();
        (Placed() with { Delivery = DeliveryMethod.PickUp }).Move(new OrderMove.Ship(null), Noon).ShouldBeOfType<Order.Step.Moved>();
    }

    [Fact]
    public void A_mistyped_tracking_number_is_corrected_by_shipping_again()
    {
        var shipped = Moved(Placed(), new OrderMove.Ship(Jne));
        var other = Parcel.From("JNE", "JNE9999");

        shipped.Move(new OrderMove.Ship(Jne), Noon).ShouldBeOfType<Order.Step.AlreadyThere>();
        Moved(shipped, new OrderMove.Ship(other)).Parcel.ShouldBe(other);
    }

    [Theory]
    [InlineData(PaymentMethod.Transfer, OrderStatus.Placed, false)]
    [InlineData(PaymentMethod.Transfer, OrderStatus.Confirmed, true)]
    [InlineData(PaymentMethod.Transfer, OrderStatus.Cancelled, false)]
    [InlineData(PaymentMethod.Qris, OrderStatus.Placed, true)]
    [InlineData(PaymentMethod.CashOnDelivery, OrderStatus.Shipped, false)]
    [InlineData(PaymentMethod.CashOnDelivery, OrderStatus.Completed, true)]
    public void It_is_paid_when_the_money_can_be_there(PaymentMethod payment, OrderStatus status, bool paid) =>
        (Standing(status) with { Payment = payment }).IsPaid.ShouldBe(paid);

    private static readonly Parcel Jne = Parcel.From("JNE", "JNE0123").ShouldNotBeNull();

    private static Order Placed() => Order.From(Complete, Quote, new OrderNumber("WU-1"), Noon);

    private static Order Standing(OrderStatus status) => Placed() with { History = [new OrderEvent(status, Noon, OrderActor.Seller)] };

    private static OrderMove To(OrderStatus status) => status switch
    {
        OrderStatus.Confirmed => new OrderMove.Confirm(),
        OrderStatus.Packed => new OrderMove.Pack(),
        OrderStatus.Shipped => new OrderMove.Ship(Jne),
        OrderStatus.Completed => new OrderMove.Complete(),
        _ => new OrderMove.Cancel(OrderActor.Seller, null),
    };

    private static Order Moved(Order order, OrderMove move) => order.Move(move, Noon.AddHours(1)).ShouldBeOfType<Order.Step.Moved>().Order;
}
