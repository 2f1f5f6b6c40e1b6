using BotTutor.Shop;
using BotTutor.Shop.Carts;
using BotTutor.Shop.Checkouts;
using BotTutor.Shop.Orders;
using BotTutor.Shop.Products;
using BotTutor.Turns;

namespace BotTutor.Storage.Tests.Shop;

public abstract class StoredOrdersTests(StorageProvider store) : OrderedTests(store)
{
    public sealed class OnSqlite() : StoredOrdersTests(StorageProvider.Sqlite);

    public sealed class OnPostgreSql() : StoredOrdersTests(StorageProvider.PostgreSQL);

    private static readonly Checkout Adas = Till(Ada);
    private static readonly Pieces[] TwoPieces = [new Pieces(Original, 2)];

    [Fact]
    public async Task A_placed_order_comes_back_whole_after_a_restart()
    {
        await OpenShopAsync();
        var placed = await PlaceAsync(Adas);
        await Database.RestartAsync();

        var read = (await Database.ReadAsync((IOrders orders) => orders.FindAsync(Id, placed.Number, Cancel))).ShouldNotBeNull();
        All(read).ShouldBe(All(placed));
        read.Number.Text.ShouldBe("RN-261125-0001");
        read.Total.ShouldBe(new Money(2 * 18_000 + 9_000));
        (await StockOfAsync(Original)).ShouldBe(40);
    }

    [Fact]
    public async Task Confirming_twice_at_once_makes_one_order()
    {
        await OpenWithCartAsync();
        await using var one = Database.Scope();
        await using var other = Database.Scope();
        (await PlaceAsync(one, Adas, Now)).ShouldBeOfType<Placement.Placed>();
        (await PlaceAsync(other, Adas, Now)).ShouldBeOfType<Placement.Placed>();

        (await one.CommitAsync()).ShouldBeCommitted();
        (await other.CommitAsync()).ShouldBeConflict();
        await using var again = Database.Scope();
        (await PlaceAsync(again, Adas, Now)).ShouldBeOfType<Placement.AlreadyPlaced>();
        (await Database.ScalarAsync("SELECT count(*) FROM orders")).ShouldBe(1L);
        (await StockOfAsync(Original)).ShouldBe(40);
    }

    [Fact]
    public async Task A_second_order_for_one_checkout_fails_the_unit_of_work()
    {
        await OpenShopAsync();
        var placed = await PlaceAsync(Adas);

        (await Database.CommitAsync<IOrders>(orders => orders.SaveAsync(placed with { Number = new OrderNumber("RN-261125-0099") }, Cancel)))
            .ShouldBeConflict().What.ShouldContain("orders");
    }

    [Fact]
    public async Task A_sequence_begins_anew_each_day_and_gives_no_number_twice()
    {
        var today = new DateOnly(2026, 11, 25);
        var numbers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => NextAsync(today), Cancel)));

        numbers.Order().ShouldBe(Enumerable.Range(1, 20));
        (await NextAsync(today.AddDays(1))).ShouldBe(1);
    }

    [Fact]
    public async Task An_order_grows_by_the_steps_it_goes()
    {
        await OpenShopAsync();
        var placed = await PlaceAsync(Adas);
        await MoveAsync(placed, new OrderMove.Confirm());
        await MoveAsync((await FindAsync())!, new OrderMove.Ship(Parcel.From("JNE", "jne 0123")));

        var read = (await FindAsync())!;
        read.History.Select(step => step.Status).ShouldBe([OrderStatus.Placed, OrderStatus.Confirmed, OrderStatus.Shipped]);
        read.Parcel.ShouldBe(Parcel.From("JNE", "JNE0123"));
        (await Database.ScalarAsync("SELECT status FROM orders")).ShouldBe("Shipped");
    }

    [Fact]
    public async Task Two_who_move_an_order_at_once_do_not_both_succeed()
    {
        await OpenShopAsync();
        var placed = await PlaceAsync(Adas);
        await using var one = Database.Scope();
        await using var other = Database.Scope();
        await one.Port<IOrders>().SaveAsync(Moved(placed, new OrderMove.Confirm()), Cancel);
        await other.Port<IOrders>().SaveAsync(Moved(placed, new OrderMove.Cancel(OrderActor.Seller, "Habis")), Cancel);

        (await one.CommitAsync()).ShouldBeCommitted();
        (await other.CommitAsync()).ShouldBeConflict();

        (await Database.CommitAsync<IOrders>(orders => orders.SaveAsync(Moved(placed, new OrderMove.Cancel(OrderActor.Seller, "Habis")), Cancel))).ShouldBeConflict();
    }

    [Fact]
    public async Task A_buyer_sees_the_newest_orders_first_and_only_their_own()
    {
        await OpenShopAsync();
        for (var day = 1; day <= 3; day++)
        {
            await PlaceAsync(Adas with { Id = new CheckoutId(new Guid(day, 0, 0, new byte[8])) }, Now.AddDays(day));
        }

        var orders = await Database.ReadAsync((IOrders all) => all.OfBuyerAsync(Id, Ada, 2, Cancel));
        orders.Select(order => order.PlacedAt).ShouldBe([Now.AddDays(3), Now.AddDays(2)]);
        (await Database.ReadAsync((IOrders all) => all.OfBuyerAsync(Id, Budi, 2, Cancel))).ShouldBeEmpty();
    }

    private async Task OpenWithCartAsync()
    {
        await OpenShopAsync();
        await Database.CommitAsync<ICarts>(carts => carts.SaveAsync(new Cart(Id, Ada) { Lines = TwoPieces }, Cancel));
    }

    private Task<Order> PlaceAsync(Checkout checkout, DateTimeOffset? at = null) => OrderAsync(checkout, at ?? Now, TwoPieces);

    private Task<Order?> FindAsync() => Database.ReadAsync((IOrders orders) => orders.FindAsync(Adas.Id, Cancel));

    private Task<CommitOutcome> MoveAsync(Order order, OrderMove move) =>
        Database.CommitAsync<IOrders>(orders => orders.SaveAsync(Moved(order, move), Cancel));

    private static Order Moved(Order order, OrderMove move) =>
        order.Move(move, Now.AddHours(1)).ShouldBeOfType<Order.Step.Moved>().Order;

    private Task<int> NextAsync(DateOnly day) => Database.ReadAsync((IOrders orders) => orders.NextSequenceAsync(Id, day, Cancel));
}
