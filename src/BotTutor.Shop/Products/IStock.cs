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

    /// <summary>Sets how many there are after somebody counted, as long as there are as many as they knew of; otherwise the unit of work runs again.</summary>
    /// <param name="shop">Whose shelf.</param>
    /// <param name="sku">A variant that the shop sells.</param>
    /// <param name="before">How many there were when it was read.</param>
    /// <param name="after">From 0 to <see cref="StockRules.Most"/>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task SetAsync(ShopId shop, Sku sku, int before, int after, CancellationToken cancellationToken);
}
