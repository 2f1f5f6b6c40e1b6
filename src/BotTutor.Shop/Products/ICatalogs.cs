namespace BotTutor.Shop.Products;

/// <summary>The catalogues of all shops. Writes are buffered and become true with the unit of work.</summary>
public interface ICatalogs
{
    /// <returns>The shop's catalogue with its present stock, or <see langword="null"/> when there is no such shop.</returns>
    Task<Catalog?> FindAsync(ShopId shop, CancellationToken cancellationToken);

    /// <summary>Makes the shop's catalogue exactly this one, stock included; what it does not name is sold no longer.</summary>
    Task SaveAsync(Catalog catalog, CancellationToken cancellationToken);
}
