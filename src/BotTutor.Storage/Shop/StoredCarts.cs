using BotTutor.Shop;
using BotTutor.Shop.Carts;

namespace BotTutor.Storage.Shop;

internal sealed class StoredCarts(BotTutorDb db) : ICarts
{
    public async Task<Cart> GetAsync(ShopId shop, BuyerId buyer, CancellationToken cancellationToken) =>
        (await db.Carts.FindAsync([shop.Value, buyer.Value], cancellationToken))?.ToCart() ?? new Cart(shop, buyer);

    public async Task SaveAsync(Cart cart, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cart);
        var row = await db.Carts.FindAsync([cart.Shop.Value, cart.Buyer.Value], cancellationToken)
            ?? db.Carts.Add(new CartRow { Shop = cart.Shop.Value, Buyer = cart.Buyer.Value }).Entity;
        row.Take(cart);
    }
}
