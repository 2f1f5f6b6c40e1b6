using BotTutor.Shop.Products;
using BotTutor.Shop.Profiles;

namespace BotTutor.Shop.Orders;

/// <summary>Adds up a shop's day, from midnight to midnight in the shop's own zone.</summary>
public sealed class SummarizeDay(IShops shops, ICatalogs catalogs, IOrders orders)
{
    // With this many left a seller has a day or two to make more.
    private const int FewLeft = 5;
    private const int MostBestSellers = 3;

    /// <returns>The summary of the day that holds <paramref name="now"/>, or <see langword="null"/> when there is no such shop.</returns>
    public async Task<DaySummary?> RunAsync(ShopId shop, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var profile = await shops.FindAsync(shop, cancellationToken);
        var catalog = await catalogs.FindAsync(shop, cancellationToken);
        if (profile is null || catalog is null)
        {
            return null;
        }

        var local = profile.Hours.Zone.Local(now);
        var midnight = new DateTimeOffset(local.Date, local.Offset);
        var placed = await orders.PlacedBetweenAsync(shop, midnight, midnight.AddDays(1), cancellationToken);
        var counts = await orders.CountAsync(shop, cancellationToken);
        return Sum(DateOnly.FromDateTime(local.Date), placed, counts, catalog);
    }

    private static DaySummary Sum(DateOnly day, IReadOnlyList<Order> placed, IReadOnlyDictionary<OrderStatus, int> counts, Catalog catalog)
    {
        var sold = placed.Where(order => order.Status != OrderStatus.Cancelled).ToList();
        return new DaySummary
        {
            Day = day,
            Orders = sold.Count,
            Cancelled = placed.Count - sold.Count,
            Goods = Total(sold.Select(order => order.Goods)),
            Delivery = Total(sold.Select(order => order.DeliveryPrice)),
            Paid = Total(sold.Where(order => order.IsPaid).Select(order => order.Total)),
            Pieces = sold.Sum(order => order.Lines.Sum(line => line.Quantity)),
            BestSellers = BestOf(sold),
            ToConfirm = counts.GetValueOrDefault(OrderStatus.Placed),
            ToPack = counts.GetValueOrDefault(OrderStatus.Confirmed),
            ToShip = counts.GetValueOrDefault(OrderStatus.Packed),
            LowStock = [.. catalog.Offers.Where(offer => offer.Variant.Stock <= FewLeft).OrderBy(offer => offer.Variant.Stock)],
        };
    }

    private static Money Total(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero, (sum, amount) => sum + amount);

    private static List<SoldGoods> BestOf(IEnumerable<Order> sold) =>
        [.. sold.SelectMany(order => order.Lines)
            .GroupBy(line => line.Sku)
            .Select(group => new SoldGoods(group.Key, group.First().Title, group.Sum(line => line.Quantity)))
            .OrderByDescending(goods => goods.Quantity)
            .Take(MostBestSellers)];
}
