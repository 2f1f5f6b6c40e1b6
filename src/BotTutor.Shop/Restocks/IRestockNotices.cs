namespace BotTutor.Shop.Restocks;

/// <summary>
/// Who waits for what. Writes are buffered and become true with the unit of work. Nobody waits for what is in stock: a unit that keeps a
/// notice while another one restocks runs again, and so does one that restocks while another one keeps a notice.
/// </summary>
public interface IRestockNotices
{
    /// <returns>What the buyer waits for in this shop, oldest first.</returns>
    Task<IReadOnlyList<RestockNotice>> OfBuyerAsync(ShopId shop, BuyerId buyer, CancellationToken cancellationToken);

    /// <summary>Keeps a notice; one that is there already stays.</summary>
    Task KeepAsync(RestockNotice notice, CancellationToken cancellationToken);

    Task RemoveAsync(RestockNotice notice, CancellationToken cancellationToken);

    /// <summary>Gives out everybody who waits for these variants, oldest first, and forgets them: no two units ever get the same notice.</summary>
    Task<IReadOnlyList<RestockNotice>> TakeAsync(ShopId shop, IReadOnlyList<Sku> skus, CancellationToken cancellationToken);
}
