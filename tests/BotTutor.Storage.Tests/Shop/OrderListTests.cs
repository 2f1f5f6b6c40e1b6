using BotTutor.Shop;
using BotTutor.Shop.Checkouts;
using BotTutor.Shop.Orders;
using BotTutor.Shop.Products;
using BotTutor.Shop.Profiles;
using BotTutor.Shop.Restocks;

namespace BotTutor.Storage.Tests.Shop;

public abstract class OrderListTests(StorageProvider store) : OrderedTests(store)
{
    public sealed class OnSqlite() : OrderListTests(StorageProvider.Sqlite);

    public sealed class OnPostgreSql() : OrderListTests(StorageProvider.PostgreSQL);

    [Fact]
    public async Task A_seller_pages_through_the_orders_by_status_newest_first()
    {
        await OpenShopAsync();
        var orders = await OrderThreeAsync();
        await MoveAsync(orders[1], new OrderMove.Confirm());

        var first = await ListAsync(new OrderQuery { Size = 2 });
        (first.Page, first.Pages, first.Total).ShouldBe((1, 2, 3));
        first.Orders.Select(order => order.Number).ShouldBe([orders[2].Number, orders[1].Number]);
        (await ListAsync(new OrderQuery { Size = 2, Page = 7 })).Orders.ShouldHaveSingleItem().Number.ShouldBe(orders[0].Number);
        (await ListAsync(new OrderQuery { Statuses = [OrderStatus.Confirmed, OrderStatus.Packed] })).Orders.ShouldHaveSingleItem().Number.ShouldBe(orders[1].Number);
        (await ListAsync(new OrderQuery { Statuses = [OrderStatus.Shipped] })).Total.ShouldBe(0);
    }

    [Fact]
    public async Task Orders_are_counted_by_where_they_stand()
    {
        await OpenShopAsync();
        var orders = await OrderThreeAsync();
        await MoveAsync(orders[1], new OrderMove.Confirm());

        (await Database.ReadAsync((IOrders all) => all.CountAsync(Id, Cancel)))
            .ShouldBe(new Dictionary<OrderStatus, int> { [OrderStatus.Placed] = 2, [OrderStatus.Confirmed] = 1 }, ignoreOrder: true);
    }

    [Fact]
    public async Task The_orders_of_a_stretch_of_time_begin_with_it_and_end_before_its_end()
    {
        await OpenShopAsync();
        var orders = await OrderThreeAsync();

        (await Database.ReadAsync((IOrders all) => all.PlacedBetweenAsync(Id, orders[0].PlacedAt, orders[2].PlacedAt, Cancel)))
            .Select(order => order.Number).ShouldBe([orders[1].Number, orders[0].Number]);
    }

    [Theory]
    [InlineData("7890", 1)]
    [InlineData("81234567890", 1)]
    [InlineData("7891", 0)]
    [InlineData("890", 0)]
    [InlineData("%%%%", 0)]
    [InlineData("_890", 0)]
    [InlineData("", 0)]
    public async Task An_order_is_found_by_the_last_digits_of_the_phone(string digits, int found)
    {
        await OpenShopAsync();
        await OrderAsync(Till(Ada), Now, new Pieces(Original, 1));

        (await Database.ReadAsync((IOrders all) => all.OfPhoneAsync(Id, digits, 5, Cancel))).Count.ShouldBe(found);
    }

    [Fact]
    public async Task A_day_is_added_up_from_what_is_stored()
    {
        await OpenShopAsync();
        await OrderThreeAsync();

        await using var scope = Database.Scope();
        var day = await new SummarizeDay(scope.Port<IShops>(), scope.Port<ICatalogs>(), scope.Port<IOrders>()).RunAsync(Id, Now, Cancel);

        day.ShouldNotBeNull().Pieces.ShouldBe(3);
        day.Goods.ShouldBe(new Money(3 * 18_000));
    }

    [Fact]
    public async Task An_amended_order_comes_back_as_amended_after_a_restart()
    {
        await OpenShopAsync();
        var placed = await OrderAsync(Till(Ada), Now, new Pieces(Original, 2), new Pieces(Spicy, 1));

        var amended = (await AmendAsync(placed, new OrderAmendment
        {
            Answers = new CheckoutAnswers { Address = "Jl. Kenanga 9" },
            Quantities = [new Pieces(Original, 0)],
        })).ShouldBeOfType<OrderAmending.Amended>().Order;
        await Database.RestartAsync();

        var read = (await Database.ReadAsync((IOrders all) => all.FindAsync(Id, placed.Number, Cancel))).ShouldNotBeNull();
        All(read).ShouldBe(All(amended));
        (read.Address, read.Revision, read.Lines.Count).ShouldBe(("Jl. Kenanga 9", 1, 1));
        (await StockOfAsync(Original)).ShouldBe(42);
    }

    [Fact]
    public async Task A_buyer_who_amends_while_the_seller_packs_hears_that_it_is_too_late()
    {
        await OpenShopAsync();
        var placed = await OrderAsync(Till(Ada), Now, new Pieces(Original, 2));
        await using var buyer = Database.Scope();
        await buyer.Port<IOrders>().SaveAsync((await buyer.Port<IOrders>().FindAsync(Id, placed.Number, Cancel))! with { Address = "Jl. Kenanga 9", Revision = 1 }, Cancel);
        await MoveAsync(placed, new OrderMove.Pack());

        (await buyer.CommitAsync()).ShouldBeConflict();
        (await AmendAsync(placed, new OrderAmendment { Answers = new CheckoutAnswers { Address = "Jl. Kenanga 9" } })).ShouldBeOfType<OrderAmending.TooLate>();
    }

    private async Task<Order[]> OrderThreeAsync()
    {
        var orders = new List<Order>();
        for (var hour = 0; hour < 3; hour++)
        {
            orders.Add(await OrderAsync(Till(Ada, hour + 1), Now.AddHours(hour), new Pieces(Original, 1)));
        }

        return [.. orders];
    }

    private Task<OrderPage> ListAsync(OrderQuery query) => Database.ReadAsync((IOrders orders) => orders.ListAsync(Id, query, Cancel));

    private async Task MoveAsync(Order order, OrderMove move)
    {
        await using var scope = Database.Scope();
        var moves = new MoveOrder(scope.Port<IOrders>(), new PutBackStock(scope.Port<IStock>(), scope.Port<IRestockNotices>()));
        (await moves.RunAsync(Id, order.Number, move, Now.AddHours(9), Cancel)).ShouldBeOfType<OrderMoving.Moved>();
        (await scope.CommitAsync()).ShouldBeCommitted();
    }

    /// <summary>Amends and agrees to whatever total comes of it.</summary>
    private async Task<OrderAmending> AmendAsync(Order order, OrderAmendment amendment)
    {
        await using var scope = Database.Scope();
        var amend = new AmendOrder(
            scope.Port<IShops>(), scope.Port<IOrders>(), scope.Port<IStock>(), new PutBackStock(scope.Port<IStock>(), scope.Port<IRestockNotices>()));
        var first = await amend.RunAsync(Id, order.Buyer, order.Number, amendment, null, Cancel);
        var outcome = first is OrderAmending.TotalChanges { Proposed: var proposed }
            ? await amend.RunAsync(Id, order.Buyer, order.Number, amendment, proposed.Total, Cancel)
            : first;
        (await scope.CommitAsync()).ShouldBeCommitted();
        return outcome;
    }
}
