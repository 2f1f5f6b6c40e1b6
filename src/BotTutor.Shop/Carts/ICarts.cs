namespace BotTutor.Shop.Carts;

/// <summary>The carts of all buyers. Writes are buffered and become true with the unit of work.</summary>
public interface ICarts
{
    /// <returns>The buyer's cart in this shop; an empty one when there is none yet.</returns>
    Task<Cart> GetAsync(ShopId shop, BuyerId buyer, CancellationToken cancellationToken);

    Task SaveAsync(Cart cart, CancellationToken cancellationToken);
}
