using BotTutor.Shop;
using BotTutor.Shop.Products;
using BotTutor.Storage.Commits;
using BotTutor.Turns;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Shop;

internal sealed class StoredCatalogs(BotTutorDb db, UnitOfWork unit, VersionedCache<CatalogVersion, Catalog> cache) : ICatalogs
{
    private static readonly Func<BotTutorDb, string, CancellationToken, Task<CatalogVersion?>> VersionOf =
        EF.CompileAsyncQuery((BotTutorDb db, string shop, CancellationToken _) =>
            db.Catalogs.Where(row => row.Shop == shop).Select(row => (CatalogVersion?)new CatalogVersion(row.Version, row.StockVersion)).SingleOrDefault());

    private readonly Dictionary<ShopId, Catalog> _saved = [];

    public async Task<Catalog?> FindAsync(ShopId shop, CancellationToken cancellationToken)
    {
        if (await VersionOf(db, shop.Value, cancellationToken) is not { } version)
        {
            return null;
        }

        return cache.Find(shop.Value, version) ?? cache.Keep(shop.Value, version, await ReadAsync(shop, cancellationToken));
    }

    public async Task SaveAsync(Catalog catalog, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var json = ShopJson.Write(new CatalogDocument(catalog.Categories, catalog.Products));
        if (await db.Catalogs.FindAsync([catalog.Shop.Value], cancellationToken) is { } row)
        {
            row.Version++;
            row.Edition = catalog.Edition;
            row.Json = json;
        }
        else
        {
            db.Catalogs.Add(new CatalogRow { Shop = catalog.Shop.Value, Edition = catalog.Edition, Version = 1, Json = json });
        }

        if (!_saved.ContainsKey(catalog.Shop))
        {
            unit.Write((context, cancel) => StockAsync(context, catalog.Shop, cancel));
        }

        _saved[catalog.Shop] = catalog;
    }

    private async ValueTask<CommitOutcome.Conflict?> StockAsync(BotTutorDb context, ShopId shop, CancellationToken cancellationToken)
    {
        _saved.Remove(shop, out var catalog);
        await context.Stock.Where(stock => stock.Shop == shop.Value).ExecuteDeleteAsync(cancellationToken);
        context.Stock.AddRange(
            from product in catalog!.Products
            from variant in product.Variants
            select new StockRow { Shop = shop.Value, Sku = variant.Sku.Code, Stock = variant.Stock });
        return null;
    }

    private async Task<Catalog> ReadAsync(ShopId shop, CancellationToken cancellationToken)
    {
        var row = await db.Catalogs.AsNoTracking().SingleAsync(row => row.Shop == shop.Value, cancellationToken);
        var stock = await db.Stock.AsNoTracking()
            .Where(stock => stock.Shop == shop.Value)
            .ToDictionaryAsync(stock => stock.Sku, stock => stock.Stock, cancellationToken);
        var document = ShopJson.Read<CatalogDocument>(row.Json);
        return new Catalog(shop, row.Edition, document.Categories, [.. document.Products.Select(product => Stocked(product, stock))]);
    }

    private static Product Stocked(Product product, Dictionary<string, int> stock) => product with
    {
        Variants = [.. product.Variants.Select(variant => variant with { Stock = stock.GetValueOrDefault(variant.Sku.Code) })],
    };
}
