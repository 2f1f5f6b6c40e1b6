using BotTutor.Shop.Orders;
using BotTutor.Shop.Restocks;

namespace BotTutor.Shop.Tests.Orders;

public sealed class MoveOrderTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 12, 0, 0, TimeSpan.FromHours(7));
    private static readonly Sku Toraja = new("TORAJA-200");
    private static readonly RestockNotice Waiting = new(TestShop.Id, Toraja, new BuyerId(new Guid(9, 0, 0, new byte[8])), Now);

    private readonly MemoryShop _shop = new();

    public MoveOrderTests()
    {
        _shop.Orders.Add(SampleOrder.Of("WU-261125-0001", (Toraja, 2)));
        _shop.Notices.Add(Waiting);
    }

    private Order Order => _shop.Orders.ShouldHaveSingleItem();

    [Fact]
    public async Task A_step_is_kept_and_tells_where_the_order_stood()
    {
        var moved = (await MoveAsync(new OrderMove.Pack())).ShouldBeOfType<OrderMoving.Moved>();

        moved.Before.ShouldBe(OrderStatus.Placed);
        moved.ToTell.ShouldBeEmpty();
        moved.Order.ShouldBe(Order);
        Order.Status.ShouldBe(OrderStatus.Packed);
    }

    [Fact]
    public async Task Cancelling_puts_the_goods_back_and_gives_out_who_waited_for_them_once()
    {
        (await MoveAsync(new OrderMove.Cancel(OrderActor.Seller, "Salah harga"))).ShouldBeOfType<OrderMoving.Moved>().ToTell.ShouldBe([Waiting]);
        (await MoveAsync(new OrderMove.Cancel(OrderActor.Seller, "Salah harga"))).ShouldBeOfType<OrderMoving.AlreadyThere>();

        _shop.StockOf(Toraja).ShouldBe(2);
        _shop.Notices.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_cannot_be_done_changes_nothing_and_says_what_can()
    {
        await MoveAsync(new OrderMove.Pack());

        (await MoveAsync(new OrderMove.Ship(null))).ShouldBeOfType<OrderMoving.TrackingMissing>();
        (await MoveAsync(new OrderMove.Confirm())).ShouldBeOfType<OrderMoving.NotPossible>().Possible.ShouldContain(OrderStatus.Shipped);
        (await CancelAsync(TestShop.Buyer)).ShouldBeOfType<OrderMoving.TooLate>();

        Order.Status.ShouldBe(OrderStatus.Packed);
        _shop.StockOf(Toraja).ShouldBe(0);
    }

    [Fact]
    public async Task A_buyer_cancels_their_own_order_and_learns_nothing_of_others()
    {
        (await CancelAsync(Waiting.Buyer)).ShouldBeOfType<OrderMoving.NotFound>();
        Order.Status.ShouldBe(OrderStatus.Placed);

        (await CancelAsync(TestShop.Buyer)).ShouldBeOfType<OrderMoving.Moved>().Order.History[^1].By.ShouldBe(OrderActor.Buyer);
    }

    private MoveOrder Moves => new(_shop, new PutBackStock(_shop, _shop));

    private Task<OrderMoving> MoveAsync(OrderMove move) =>
        Moves.RunAsync(TestShop.Id, new OrderNumber("WU-261125-0001"), move, Now, TestContext.Current.CancellationToken);

    private Task<OrderMoving> CancelAsync(BuyerId buyer) =>
        Moves.CancelForBuyerAsync(TestShop.Id, buyer, new OrderNumber("WU-261125-0001"), null, Now, TestContext.Current.CancellationToken);
}
