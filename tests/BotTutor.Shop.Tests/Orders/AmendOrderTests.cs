using BotTutor.Shop.Checkouts;
using BotTutor.Shop.Orders;
using BotTutor.Shop.Products;
using BotTutor.Shop.Restocks;

namespace BotTutor.Shop.Tests.Orders;

public sealed class AmendOrderTests
{
    private static readonly Sku Spicy = new("TEMPE-PDS");
    private static readonly Sku Gayo = new("GAYO-200");

    private readonly MemoryShop _shop = new();

    public AmendOrderTests() => Stands(SampleOrder.Of("WU-1", (Spicy, 2), (Gayo, 1)));

    private Order Order => _shop.Orders.ShouldHaveSingleItem();

    [Fact]
    public async Task Another_address_and_phone_are_written_at_once_when_the_total_stays()
    {
        var amended = (await AmendAsync(new CheckoutAnswers { Address = "Jl. Kenanga 9", Phone = "+6281300000000" })).ShouldBeOfType<OrderAmending.Amended>();

        amended.Order.ShouldBe(Order);
        (Order.Address, Order.Phone.International, Order.Revision).ShouldBe(("Jl. Kenanga 9", "+6281300000000", 1));
        Order.Total.ShouldBe(amended.Before.Total);
    }

    [Fact]
    public async Task A_new_total_is_written_only_when_the_buyer_has_agreed_to_it()
    {
        var proposed = (await AmendAsync(Count(Spicy, 5))).ShouldBeOfType<OrderAmending.TotalChanges>().Proposed;
        proposed.Total.ShouldBe(new Money((5 * 19_000) + 48_000 + 20_000));
        (await AmendAsync(Count(Spicy, 5), new Money(1))).ShouldBeOfType<OrderAmending.TotalChanges>();
        Order.Revision.ShouldBe(0);

        (await AmendAsync(Count(Spicy, 5), proposed.Total)).ShouldBeOfType<OrderAmending.Amended>();
        _shop.StockOf(Spicy).ShouldBe(27);
    }

    [Fact]
    public async Task Fewer_pieces_go_back_and_whoever_waited_for_them_is_given_out()
    {
        var waiting = new RestockNotice(TestShop.Id, Spicy, TestShop.Buyer, DateTimeOffset.UnixEpoch);
        _shop.Catalog = TestShop.WithStock(Spicy.Code, 0);
        _shop.Notices.Add(waiting);

        (await AmendAsync(Count(Spicy, 0), new Money(48_000 + 10_000))).ShouldBeOfType<OrderAmending.Amended>().ToTell.ShouldBe([waiting]);

        Order.Lines.Select(line => line.Sku).ShouldBe([Gayo]);
        _shop.StockOf(Spicy).ShouldBe(2);
    }

    [Fact]
    public async Task Another_city_is_priced_by_the_table_and_picking_up_costs_nothing()
    {
        (await AmendAsync(new CheckoutAnswers { City = "sby" })).ShouldBeOfType<OrderAmending.TotalChanges>().Proposed.DeliveryPrice.ShouldBe(new Money(32_000));

        var picked = (await AmendAsync(new CheckoutAnswers { Delivery = DeliveryMethod.PickUp })).ShouldBeOfType<OrderAmending.TotalChanges>().Proposed;
        (picked.DeliveryPrice, picked.Address, picked.Service).ShouldBe((Money.Zero, null, null));
    }

    [Fact]
    public async Task Prices_stay_as_agreed_whatever_the_catalogue_says_now()
    {
        _shop.Catalog = TestShop.With(TestShop.Catalog, TestShop.TempeSpicy.Variant with { Price = new Money(99_000) });

        (await AmendAsync(Count(Spicy, 1))).ShouldBeOfType<OrderAmending.TotalChanges>().Proposed.Goods.ShouldBe(new Money(19_000 + 48_000));
    }

    [Fact]
    public async Task More_than_is_left_is_refused_with_what_is_left()
    {
        var asked = (await AmendAsync(Count(Gayo, 20))).ShouldBeOfType<OrderAmending.TotalChanges>().Proposed.Total;

        (await AmendAsync(Count(Gayo, 20), asked)).ShouldBeOfType<OrderAmending.OutOfStock>().Shortages.ShouldBe([new Shortage(Gayo, 19, 12)]);
        Order.Revision.ShouldBe(0);
    }

    [Fact]
    public async Task What_is_so_already_is_no_change()
    {
        (await AmendAsync(new CheckoutAnswers { Name = "Sari" })).ShouldBeOfType<OrderAmending.Unchanged>();
        (await AmendAsync(Count(Spicy, 2))).ShouldBeOfType<OrderAmending.Unchanged>();
    }

    [Fact]
    public async Task What_the_till_refuses_is_refused_here_too()
    {
        (await AmendAsync(new CheckoutAnswers { Phone = "12" })).ShouldBeOfType<OrderAmending.Refused>().Refusals.ShouldHaveSingleItem().Reason.ShouldBe(RefusalReason.NotAPhoneNumber);
        (await AmendAsync(new CheckoutAnswers { City = "sby", Payment = PaymentMethod.CashOnDelivery })).ShouldBeOfType<OrderAmending.Refused>()
            .Refusals.ShouldHaveSingleItem().Reason.ShouldBe(RefusalReason.CashOnlyInCity);
    }

    [Fact]
    public async Task What_was_to_be_picked_up_needs_an_address_to_be_shipped()
    {
        Stands(Order with { Delivery = DeliveryMethod.PickUp, Address = null, City = null, Service = null, DeliveryPrice = Money.Zero });

        (await AmendAsync(new CheckoutAnswers { Delivery = DeliveryMethod.Ship })).ShouldBeOfType<OrderAmending.Incomplete>().Missing
            .ShouldBe([CheckoutField.Address, CheckoutField.City]);
    }

    [Fact]
    public async Task Other_goods_are_another_order_and_no_goods_are_none()
    {
        (await AmendAsync(Count(new Sku("SHIRT-M"), 1))).ShouldBe(new OrderAmending.NotInOrder(Order, new Sku("SHIRT-M")));
        (await AmendAsync(new OrderAmendment { Quantities = [new Pieces(Spicy, 0), new Pieces(Gayo, -1)] })).ShouldBeOfType<OrderAmending.NothingLeft>();
    }

    [Fact]
    public async Task A_paid_order_keeps_its_total_and_a_packed_one_stays_as_it_is()
    {
        Stands(Order.Move(new OrderMove.Confirm(), SampleOrder.PlacedAt).ShouldBeOfType<Order.Step.Moved>().Order);
        (await AmendAsync(Count(Spicy, 3))).ShouldBeOfType<OrderAmending.Paid>();
        (await AmendAsync(new CheckoutAnswers { Payment = PaymentMethod.CashOnDelivery })).ShouldBeOfType<OrderAmending.Paid>();
        (await AmendAsync(new CheckoutAnswers { Address = "Jl. Kenanga 9" })).ShouldBeOfType<OrderAmending.Amended>();

        Stands(Order.Move(new OrderMove.Pack(), SampleOrder.PlacedAt).ShouldBeOfType<Order.Step.Moved>().Order);
        (await AmendAsync(new CheckoutAnswers { Address = "Jl. Mawar 1" })).ShouldBeOfType<OrderAmending.TooLate>();
    }

    [Fact]
    public async Task Nobody_changes_the_order_of_another() =>
        (await AmendAsync(new OrderAmendment(), null, new BuyerId(Guid.Empty))).ShouldBeOfType<OrderAmending.NotFound>();

    private void Stands(Order order)
    {
        _shop.Orders.Clear();
        _shop.Orders.Add(order);
    }

    private static OrderAmendment Count(Sku sku, int quantity) => new() { Quantities = [new Pieces(sku, quantity)] };

    private Task<OrderAmending> AmendAsync(CheckoutAnswers answers) => AmendAsync(new OrderAmendment { Answers = answers });

    private Task<OrderAmending> AmendAsync(OrderAmendment amendment, Money? agreed = null, BuyerId? buyer = null) =>
        new AmendOrder(_shop, _shop, _shop, new PutBackStock(_shop, _shop))
            .RunAsync(TestShop.Id, buyer ?? TestShop.Buyer, new OrderNumber("WU-1"), amendment, agreed, TestContext.Current.CancellationToken);
}
