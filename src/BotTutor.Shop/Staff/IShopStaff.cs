namespace BotTutor.Shop.Staff;

/// <summary>Who may manage which shop. Writes are buffered and become true with the unit of work.</summary>
public interface IShopStaff
{
    Task<bool> IsSellerAsync(ShopId shop, SellerId seller, CancellationToken cancellationToken);

    /// <returns>Everybody who manages the shop, and is told of its orders; longest first.</returns>
    Task<IReadOnlyList<SellerId>> OfShopAsync(ShopId shop, CancellationToken cancellationToken);

    /// <returns>The shops that the person manages, in the order of their names.</returns>
    Task<IReadOnlyList<ShopId>> ShopsOfAsync(SellerId seller, CancellationToken cancellationToken);

    /// <summary>Lets somebody manage a shop; whoever does already keeps on.</summary>
    Task AddAsync(ShopId shop, SellerId seller, DateTimeOffset since, CancellationToken cancellationToken);

    Task RemoveAsync(ShopId shop, SellerId seller, CancellationToken cancellationToken);
}
