using BotTutor.Shop.Carts;
using BotTutor.Shop.Checkouts;
using BotTutor.Shop.Products;
using BotTutor.Shop.Profiles;

namespace BotTutor.Shop.Orders;

/// <summary>Reads a shop's present prices and table, and quotes a cart by them.</summary>
public sealed class PriceCart(IShops shops, ICatalogs catalogs)
{
    /// <returns>The quote with the shop it is for, or <see langword="null"/> when there is no such shop.</returns>
    public async Task<PricedCart?> RunAsync(Cart cart, Checkout? checkout, CancellationToken cancellationToken)
    {
        var shop = await shops.FindAsync(cart.Shop, cancellationToken);
        var catalog = await catalogs.FindAsync(cart.Shop, cancellationToken);
        return shop is null || catalog is null
            ? null
            : new PricedCart(shop, catalog, Quote.For(cart, catalog, checkout, shop));
    }
}
