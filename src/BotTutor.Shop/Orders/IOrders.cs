namespace BotTutor.Shop.Orders;

/// <summary>The orders of all shops. Writes are buffered and become true with the unit of work.</summary>
public interface IOrders
{
    Task<Order?> FindAsync(ShopId shop, OrderNumber number, CancellationToken cancellationToken);

    Task<Order?> FindAsync(CheckoutId checkout, CancellationToken cancellationToken);

    /// <returns>The buyer's orders, newest first, at most <paramref name="most"/>.</returns>
    Task<IReadOnlyList<Order>> OfBuyerAsync(ShopId shop, BuyerId buyer, int most, CancellationToken cancellationToken);

    /// <summary>Counts one further for a day: 1 for its first order. Numbers may be lost, but none comes twice.</summary>
    /// <param name="shop">Whose.</param>
    /// <param name="day">In the shop's own zone.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<int> NextSequenceAsync(ShopId shop, DateOnly day, CancellationToken cancellationToken);

    /// <summary>Adds an order, or keeps the newer history of one that is there. A second order for the same checkout fails the unit of work.</summary>
    Task SaveAsync(Order order, CancellationToken cancellationToken);
}
