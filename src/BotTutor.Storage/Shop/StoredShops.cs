using BotTutor.Shop;
using BotTutor.Shop.Profiles;
using BotTutor.Storage.Commits;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Shop;

internal sealed class StoredShops(BotTutorDb db, VersionedCache<long, ShopProfile> cache) : IShops
{
    private static readonly PerModel<Func<BotTutorDb, string, CancellationToken, Task<long?>>> VersionOf = new(() =>
        EF.CompileAsyncQuery((BotTutorDb db, string shop, CancellationToken _) =>
            db.Shops.Where(row => row.Id == shop).Select(row => (long?)row.Version).SingleOrDefault()));

    public async Task<ShopProfile?> FindAsync(ShopId shop, CancellationToken cancellationToken)
    {
        if (await VersionOf.For(db)(db, shop.Value, cancellationToken) is not { } version)
        {
            return null;
        }

        if (cache.Find(shop.Value, version) is { } known)
        {
            return known;
        }

        var row = await db.Shops.AsNoTracking().SingleAsync(row => row.Id == shop.Value, cancellationToken);
        return cache.Keep(shop.Value, row.Version, ShopJson.Read<ShopProfile>(row.Json));
    }

    public async Task SaveAsync(ShopProfile profile, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var json = ShopJson.Write(profile);
        if (await db.Shops.FindAsync([profile.Id.Value], cancellationToken) is { } row)
        {
            row.Version++;
            row.Json = json;
        }
        else
        {
            db.Shops.Add(new ShopRow { Id = profile.Id.Value, Version = 1, Json = json });
        }
    }
}
