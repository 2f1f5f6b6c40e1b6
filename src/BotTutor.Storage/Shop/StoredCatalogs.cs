using BotTutor.Shop;
using BotTutor.Shop.Products;
using BotTutor.Storage.Commits;
using BotTutor.Turns;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Shop;

internal sealed class StoredCatalogs(BotTutorDb db, UnitOfWork unit, VersionedCache<CatalogVersion, Catalog> cache) : ICatalogs
{
    private static readonly PerModel<Func<BotTutorDb, string, CancellationToken, Task<CatalogVersion?>>> VersionOf = new(() =>
        EF.CompileAsyncQuery((BotTutorDb db, string shop, CancellationToken _) =>
            db.Catalogs.Where(row => row.Shop == shop).Select(row => (CatalogVersion?)new CatalogVersion(row.Version, row.StockVersion)).SingleOrDefault()));

    private readonly Dictionary<ShopId, Catalog> _saved = [];
    private readonly Dictionary<ShopId, CatalogVersion> _read = [];

    public async Task<Catalog?> FindAsync(ShopId shop, CancellationToken cancellationToken)
    {
        if (await VersionOf.For(db)(db, shop.Value, cancellationToken) is not { } version)
        {
            return null;
        }

        _read[shop] = version;
        return cache.Find(shop.Value, version) ?? cache.Keep(shop.Value, version, await ReadAsync(shop, cancellationToken));
    }

    public async Task SaveAsync(Catalog catalog, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var json = ShopJson.Write(CatalogDocument.Of(catalog));
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

    public Task SetPriceAsync(ShopId shop, Variant variant, Money price, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(variant);
        long? before = variant.ListPrice is null ? null : variant.Price.Rupiah;
        long? after = price == (variant.ListPrice ?? variant.Price) ? null : price.Rupiah;
        unit.Write(async (context, cancel) =>
        {
            // The catalogue first, as whoever takes from the stock does.
            await context.Catalogs.Where(row => row.Shop == shop.Value)
                .ExecuteUpdateAsync(row => row.SetProperty(catalog => catalog.StockVersion, catalog => catalog.StockVersion + 1), cancel);
            var changed = await context.Stock
                .Where(row => row.Shop == shop.Value && row.Sku == variant.Sku.Code && row.Price == before)
                .ExecuteUpdateAsync(row => row.SetProperty(stock => stock.Price, after), cancel);
            return changed == 0 ? new CommitOutcome.Conflict($"the price of {variant.Sku} in {shop} was changed by somebody else") : null;
        });
        return Task.CompletedTask;
    }

    /// <summary>Writes the rows anew, unless something was sold since they were read: that sale would be undone.</summary>
    private async ValueTask<CommitOutcome.Conflict?> StockAsync(BotTutorDb context, ShopId shop, CancellationToken cancellationToken)
    {
        _saved.Remove(shop, out var catalog);
        if (_read.TryGetValue(shop, out var read) && !await StandsAsync(context, shop, read, cancellationToken))
        {
            return new CommitOutcome.Conflict($"the catalogue of {shop} was changed or sold from by somebody else");
        }

        await context.Stock.Where(stock => stock.Shop == shop.Value).ExecuteDeleteAsync(cancellationToken);
        context.Stock.AddRange(catalog!.Offers.Select(offer => StockRow.Of(shop, offer.Variant)));
        return null;
    }

    /// <summary>Whether it is still what was read. It then stays so until the commit: writing the row, though nothing in it changes, keeps everybody else from it.</summary>
    private static async Task<bool> StandsAsync(BotTutorDb context, ShopId shop, CatalogVersion read, CancellationToken cancellationToken) =>
        await context.Catalogs
            .Where(row => row.Shop == shop.Value && row.Version == read.Content && row.StockVersion == read.Stock)
            .ExecuteUpdateAsync(row => row.SetProperty(catalog => catalog.StockVersion, read.Stock), cancellationToken) > 0;

    private async Task<Catalog> ReadAsync(ShopId shop, CancellationToken cancellationToken)
    {
        var row = await db.Catalogs.AsNoTracking().SingleAsync(row => row.Shop == shop.Value, cancellationToken);
        var stock = await db.Stock.AsNoTracking()
            .Where(stock => stock.Shop == shop.Value)
            .ToDictionaryAsync(stock => stock.Sku, cancellationToken);
        var document = ShopJson.Read<CatalogDocument>(row.Json);
        return new Catalog(shop, row.Edition, document.Categories, [.. document.Products.Select(product => Stocked(product, stock))])
        {
            // A document of before there were tags names none.
            Tags = document.Tags ?? [],
        };
    }

    private static Product Stocked(Product product, Dictionary<string, StockRow> rows) => product with
    {
        Variants = [.. product.Variants.Select(variant => rows.TryGetValue(variant.Sku.Code, out var row) ? row.ApplyTo(variant) : variant with { Stock = 0 })],
    };
}
