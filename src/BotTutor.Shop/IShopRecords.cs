namespace BotTutor.Shop;

/// <summary>What buyers have left behind in a shop.</summary>
public interface IShopRecords
{
    /// <summary>Forgets all carts, checkouts, orders, order numbers and restock notices of the shop, with the unit of work. Doing it again changes nothing.</summary>
    Task ClearAsync(ShopId shop, CancellationToken cancellationToken);
}
