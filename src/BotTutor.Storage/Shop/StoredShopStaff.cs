using BotTutor.Shop;
using BotTutor.Shop.Staff;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Shop;

internal sealed class StoredShopStaff(BotTutorDb db) : IShopStaff
{
    public async Task<bool> IsSellerAsync(ShopId shop, SellerId seller, CancellationToken cancellationToken) =>
        await RowAsync(shop, seller, cancellationToken) is { } row && IsKept(row);

    public async Task<IReadOnlyList<SellerId>> OfShopAsync(ShopId shop, CancellationToken cancellationToken)
    {
        var rows = await db.ShopSellers.Where(row => row.Shop == shop.Value).OrderBy(row => row.Since).ToListAsync(cancellationToken);
        return [.. rows.Where(IsKept).Select(row => new SellerId(row.Seller))];
    }

    public async Task<IReadOnlyList<ShopId>> ShopsOfAsync(SellerId seller, CancellationToken cancellationToken)
    {
        var rows = await db.ShopSellers.Where(row => row.Seller == seller.Value).OrderBy(row => row.Shop).ToListAsync(cancellationToken);
        return [.. rows.Where(IsKept).Select(row => new ShopId(row.Shop))];
    }

    public async Task AddAsync(ShopId shop, SellerId seller, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var row = await RowAsync(shop, seller, cancellationToken);
        if (row is null)
        {
            db.ShopSellers.Add(new ShopSellerRow { Shop = shop.Value, Seller = seller.Value, Since = since });
        }
        else if (!IsKept(row))
        {
            db.Entry(row).State = EntityState.Unchanged;
        }
    }

    public async Task RemoveAsync(ShopId shop, SellerId seller, CancellationToken cancellationToken)
    {
        if (await RowAsync(shop, seller, cancellationToken) is { } row)
        {
            db.ShopSellers.Remove(row);
        }
    }

    private bool IsKept(ShopSellerRow row) => db.Entry(row).State is not (EntityState.Deleted or EntityState.Detached);

    private async Task<ShopSellerRow?> RowAsync(ShopId shop, SellerId seller, CancellationToken cancellationToken) =>
        await db.ShopSellers.FindAsync([shop.Value, seller.Value], cancellationToken);
}
