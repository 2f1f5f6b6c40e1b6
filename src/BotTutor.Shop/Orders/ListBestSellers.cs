using BotTutor.Shop.Products;

namespace BotTutor.Shop.Orders;

/// <summary>Counts what buyers ordered most of lately, by product. Cancelled orders do not count.</summary>
public sealed class ListBestSellers(ICatalogs catalogs, IOrders orders)
{
    /// <summary>How far back it looks.</summary>
    public const int Days = 30;

    /// <param name="shop">Whose orders.</param>
    /// <param name="now">The end of the time that counts.</param>
    /// <param name="most">How many products at most.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Products that can still be had, the most ordered first; none where nobody ordered.</returns>
    public async Task<IReadOnlyList<Product>> RunAsync(ShopId shop, DateTimeOffset now, int most, CancellationToken cancellationToken)
    {
        if (await catalogs.FindAsync(shop, cancellationToken) is not { } catalog)
        {
            return [];
        }

        var placed = await orders.PlacedBetweenAsync(shop, now.AddDays(-Days), now.AddTicks(1), cancellationToken);
        var ranked =
            from order in placed
            where order.Status != OrderStatus.Cancelled
            from line in order.Lines
            let product = catalog.Find(line.Sku)?.Product
            where product is { InStock: true }
            group line.Quantity by product.Id into sold
            orderby sold.Sum() descending
            select catalog.Find(sold.Key);
        return [.. ranked.Take(most)];
    }
}
