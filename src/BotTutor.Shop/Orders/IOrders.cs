namespace BotTutor.Shop.Orders;

/// <summary>The orders of all shops. Writes are buffered and become true with the unit of work.</summary>
public interface IOrders
{
    Task<Order?> FindAsync(ShopId shop, OrderNumber number, CancellationToken cancellationToken);

    Task<Order?> FindAsync(CheckoutId checkout, CancellationToken cancellationToken);

    /// <returns>The buyer's orders, newest first, at most <paramref name="most"/>.</returns>
    Task<IReadOnlyList<Order>> OfBuyerAsync(ShopId shop, BuyerId buyer, int most, CancellationToken cancellationToken);

    /// <summary>Finds orders by the last digits of the phone number, as a buyer without an order number tells them.</summary>
    /// <param name="shop">Whose.</param>
    /// <param name="lastDigits">At least 4 digits; fewer, or anything else, finds nothing.</param>
    /// <param name="most">How many at most, newest first.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IReadOnlyList<Order>> OfPhoneAsync(ShopId shop, string lastDigits, int most, CancellationToken cancellationToken);

    /// <summary>A page of the shop's orders for its seller, newest first.</summary>
    Task<OrderPage> ListAsync(ShopId shop, OrderQuery query, CancellationToken cancellationToken);

    /// <returns>The orders placed from a moment up to, but not at, another one, newest first.</returns>
    Task<IReadOnlyList<Order>> PlacedBetweenAsync(ShopId shop, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken);

    /// <returns>How many orders of the shop stand where; a status without orders is not named.</returns>
    Task<IReadOnlyDictionary<OrderStatus, int>> CountAsync(ShopId shop, CancellationToken cancellationToken);

    /// <summary>Counts one further for a day: 1 for its first order. Numbers may be lost, but none comes twice.</summary>
    /// <param name="shop">Whose.</param>
    /// <param name="day">In the shop's own zone.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<int> NextSequenceAsync(ShopId shop, DateOnly day, CancellationToken cancellationToken);

    /// <summary>Adds an order, or keeps what was amended in it and how much longer its history is. A second order for the same checkout fails the unit of work.</summary>
    Task SaveAsync(Order order, CancellationToken cancellationToken);
}
