using BotTutor.Shop;
using BotTutor.Shop.Checkouts;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Shop;

internal sealed class StoredCheckouts(BotTutorDb db) : ICheckouts
{
    public async Task<Checkout?> FindAsync(ShopId shop, BuyerId buyer, CancellationToken cancellationToken) =>
        await RowAsync(shop, buyer, cancellationToken) is { } row && !IsRemoved(row) ? row.ToCheckout() : null;

    public async Task SaveAsync(Checkout checkout, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(checkout);
        var row = await RowAsync(checkout.Shop, checkout.Buyer, cancellationToken);
        if (row is null)
        {
            row = db.Checkouts.Add(new CheckoutRow { Shop = checkout.Shop.Value, Buyer = checkout.Buyer.Value }).Entity;
        }
        else if (IsRemoved(row))
        {
            db.Entry(row).State = EntityState.Unchanged;
        }

        row.Take(checkout);
    }

    public async Task RemoveAsync(ShopId shop, BuyerId buyer, CancellationToken cancellationToken)
    {
        if (await RowAsync(shop, buyer, cancellationToken) is { } row)
        {
            db.Checkouts.Remove(row);
        }
    }

    private bool IsRemoved(CheckoutRow row) => db.Entry(row).State is EntityState.Deleted or EntityState.Detached;

    private async Task<CheckoutRow?> RowAsync(ShopId shop, BuyerId buyer, CancellationToken cancellationToken) =>
        await db.Checkouts.FindAsync([shop.Value, buyer.Value], cancellationToken);
}
