using BotTutor.Shop;
using BotTutor.Shop.Products;
using BotTutor.Shop.Profiles;

namespace BotTutor.Content.Shops;

/// <summary>
/// Writes a shop from its files into the store, within the caller's unit of work. Content that the store has already seen
/// changes nothing, so what a trainer changed since, such as a price, stays until the files themselves change.
/// </summary>
public sealed class SeedShop(IShops shops, ICatalogs catalogs, IShopRecords records)
{
    /// <summary>Adds the shop, or brings it up to changed content and keeps the stock that selling left. See <see cref="CatalogMerge"/>.</summary>
    public async Task<Seeding> RunAsync(ShopContent content, CancellationToken cancellationToken)
    {
        var profile = await shops.FindAsync(content.Profile.Id, cancellationToken);
        var catalog = await catalogs.FindAsync(content.Catalog.Shop, cancellationToken);
        if (profile is null || catalog is null)
        {
            await WriteAsync(content, cancellationToken);
            return Seeding.Added;
        }

        if (profile.Edition == content.Profile.Edition && catalog.Edition == content.Catalog.Edition)
        {
            return Seeding.Unchanged;
        }

        if (profile.Edition != content.Profile.Edition)
        {
            await shops.SaveAsync(content.Profile, cancellationToken);
        }

        if (catalog.Edition != content.Catalog.Edition)
        {
            await catalogs.SaveAsync(CatalogMerge.Merge(catalog, content.Catalog), cancellationToken);
        }

        return Seeding.Updated;
    }

    /// <summary>
    /// Puts everything back to what the files say, as for the next demonstration: prices and opening stock, and no carts, orders or
    /// restock notices. Who manages the shop stays. Doing it again changes nothing.
    /// </summary>
    public async Task ResetAsync(ShopContent content, CancellationToken cancellationToken)
    {
        await records.ClearAsync(content.Profile.Id, cancellationToken);
        await WriteAsync(content, cancellationToken);
    }

    private async Task WriteAsync(ShopContent content, CancellationToken cancellationToken)
    {
        await shops.SaveAsync(content.Profile, cancellationToken);
        await catalogs.SaveAsync(content.Catalog, cancellationToken);
    }
}
