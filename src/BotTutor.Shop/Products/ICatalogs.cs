namespace BotTutor.Shop.Products;

/// <summary>The catalogues of all shops. Writes are buffered and become true with the unit of work.</summary>
public interface ICatalogs
{
    /// <returns>The shop's catalogue with its present stock, or <see langword="null"/> when there is no such shop.</returns>
    Task<Catalog?> FindAsync(ShopId shop, CancellationToken cancellationToken);

    /// <summary>Makes the shop's catalogue exactly this one, stock included; what it does not name is sold no longer.</summary>
    Task SaveAsync(Catalog catalog, CancellationToken cancellationToken);

    /// <summary>Sets the seller's own price of a variant, as long as it costs what they knew of; otherwise the unit of work runs again. The price of the files ends the difference.</summary>
    /// <param name="shop">Whose catalogue.</param>
    /// <param name="variant">As it was read.</param>
    /// <param name="price">What it costs from now on.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task SetPriceAsync(ShopId shop, Variant variant, Money price, CancellationToken cancellationToken);
}
