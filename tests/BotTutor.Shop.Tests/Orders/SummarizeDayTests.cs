using BotTutor.Shop.Orders;

namespace BotTutor.Shop.Tests.Orders;

public sealed class SummarizeDayTests
{
    // 23.30 on the 25th in Kisaran is still afternoon in London.
    private static readonly DateTimeOffset LateEvening = new(2026, 11, 25, 16, 30, 0, TimeSpan.Zero);

    private readonly MemoryShop _shop = new();

    [Fact]
    public async Task The_day_of_the_shops_own_zone_is_added_up()
    {
        Add("1", SampleOrder.PlacedAt.Date, OrderStatus.Confirmed, ("TEMPE-PDS", 2), ("GAYO-200", 1));
        Add("2", SampleOrder.PlacedAt.Date, OrderStatus.Placed, ("TEMPE-PDS", 1));
        Add("3", SampleOrder.PlacedAt.Date, OrderStatus.Cancelled, ("GAYO-500", 5));
        Add("4", SampleOrder.PlacedAt.Date.AddSeconds(-1), OrderStatus.Packed, ("GAYO-500", 1));
        Add("5", SampleOrder.PlacedAt.Date.AddDays(1), OrderStatus.Placed, ("GAYO-500", 1));

        var day = (await SummarizeAsync()).ShouldNotBeNull();

        day.Day.ShouldBe(new DateOnly(2026, 11, 25));
        (day.Orders, day.Cancelled, day.Pieces).ShouldBe((2, 1, 4));
        day.Goods.ShouldBe(new Money((3 * 19_000) + 48_000));
        day.Revenue.ShouldBe(new Money((3 * 19_000) + 48_000 + (2 * 10_000)));
        day.Paid.ShouldBe(new Money((2 * 19_000) + 48_000 + 10_000));
        day.BestSellers.Select(goods => (goods.Sku.Code, goods.Quantity)).ShouldBe([("TEMPE-PDS", 3), ("GAYO-200", 1)]);
    }

    [Fact]
    public async Task What_waits_is_counted_whatever_day_it_is_from()
    {
        Add("1", SampleOrder.PlacedAt.AddDays(-9), OrderStatus.Placed, ("TEMPE-PDS", 1));
        Add("2", SampleOrder.PlacedAt.AddDays(-9), OrderStatus.Confirmed, ("TEMPE-PDS", 1));
        Add("3", SampleOrder.PlacedAt, OrderStatus.Packed, ("TEMPE-PDS", 1));
        Add("4", SampleOrder.PlacedAt, OrderStatus.Shipped, ("TEMPE-PDS", 1));

        var day = (await SummarizeAsync()).ShouldNotBeNull();

        (day.ToConfirm, day.ToPack, day.ToShip).ShouldBe((1, 1, 1));
    }

    [Fact]
    public async Task What_runs_out_is_named_the_fewest_first() =>
        (await SummarizeAsync()).ShouldNotBeNull().LowStock.Select(offer => (offer.Variant.Sku.Code, offer.Variant.Stock))
            .ShouldBe([("TORAJA-200", 0), ("SHIRT-L", 0), ("SHIRT-M", 3), ("GAYO-500", 5)]);

    private void Add(string number, DateTimeOffset placed, OrderStatus status, params (string Sku, int Quantity)[] lines)
    {
        var order = SampleOrder.Of(number, [.. lines.Select(line => (new Sku(line.Sku), line.Quantity))]);
        _shop.Orders.Add(order with
        {
            History = [new OrderEvent(OrderStatus.Placed, placed, OrderActor.Buyer), new OrderEvent(status, placed, OrderActor.Seller)],
        });
    }

    private void Add(string number, DateTime placed, OrderStatus status, params (string Sku, int Quantity)[] lines) =>
        Add(number, new DateTimeOffset(placed, TimeSpan.FromHours(7)), status, lines);

    private Task<DaySummary?> SummarizeAsync() =>
        new SummarizeDay(_shop, _shop, _shop).RunAsync(TestShop.Id, LateEvening, TestContext.Current.CancellationToken);
}
