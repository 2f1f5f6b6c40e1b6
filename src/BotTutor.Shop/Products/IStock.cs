namespace BotTutor.Shop.Products;

/// <summary>
/// What lies on the shelves. Stock never falls below zero: whoever implements this sells over the version that was
/// read, and lets the unit of work run again when somebody else was faster.
/// </summary>
public interface IStock
{
    /// <summary>Takes all of <paramref name="wanted"/>, or nothing at all. <see cref="StockRules.Take"/> says which.</summary>
    Task<StockTaking> TakeAsync(ShopId shop, IReadOnlyList<Pieces> wanted, CancellationToken cancellationToken);

    /// <summary>Puts pieces back, as after a cancelled order; those of a variant that is no longer sold are let go.</summary>
    Task PutBackAsync(ShopId shop, IReadOnlyList<Pieces> pieces, CancellationToken cancellationToken);

    /// <summary>Sets how many there are after somebody counted; below 0 counts as 0.</summary>
    /// <returns>How many there were before, or <see langword="null"/> when the shop does not sell it.</returns>
    Task<int?> SetAsync(ShopId shop, Sku sku, int stock, CancellationToken cancellationToken);
}
