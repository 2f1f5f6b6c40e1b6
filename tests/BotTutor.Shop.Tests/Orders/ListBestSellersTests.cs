using BotTutor.Shop.Orders;

namespace BotTutor.Shop.Tests.Orders;

public sealed class ListBestSellersTests
{
    private static readonly DateTimeOffset Now = SampleOrder.PlacedAt;

    private readonly MemoryShop _shop = new();

    [Fact]
    public async Task Products_are_ranked_by_pieces_over_all_their_variants()
    {
        Add("1", Now.AddDays(-1), OrderStatus.Completed, ("GAYO-200", 2), ("GAYO-500", 2));
        Add("2", Now.AddDays(-2), OrderStatus.Placed, ("TEMPE-PDS", 3));

        (await ListAsync()).ShouldBe(["gayo", "tempe"]);
    }

    [Fact]
    public async Task Neither_cancelled_orders_nor_those_of_long_ago_count()
    {
        Add("1", Now.AddDays(-1), OrderStatus.Cancelled, ("GAYO-200", 9));
        Add("2", Now.AddDays(-ListBestSellers.Days - 1), OrderStatus.Completed, ("SHIRT-M", 9));

        (await ListAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_sold_out_is_not_shown()
    {
        Add("1", Now.AddDays(-1), OrderStatus.Completed, ("TORAJA-200", 5), ("TEMPE-ORI", 1));

        (await ListAsync()).ShouldBe(["tempe"]);
    }

    private async Task<IEnumerable<string>> ListAsync() =>
        (await new ListBestSellers(_shop, _shop).RunAsync(TestShop.Id, Now, 3, TestContext.Current.CancellationToken)).Select(product => product.Id.Value);

    private void Add(string number, DateTimeOffset placed, OrderStatus status, params (string Sku, int Quantity)[] lines) =>
        _shop.Orders.Add(SampleOrder.Of(number, [.. lines.Select(line => (new Sku(line.Sku), line.Quantity))]) with
        {
            History = [new OrderEvent(OrderStatus.Placed, placed, OrderActor.Buyer), new OrderEvent(status, placed, OrderActor.Seller)],
        });
}
