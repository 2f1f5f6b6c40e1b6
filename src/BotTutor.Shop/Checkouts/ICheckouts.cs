namespace BotTutor.Shop.Checkouts;

/// <summary>The checkouts of all buyers, one for each buyer in each shop. Writes are buffered and become true with the unit of work.</summary>
public interface ICheckouts
{
    /// <returns>The buyer's latest checkout, open or placed, or <see langword="null"/> when they never came to the till or left it.</returns>
    Task<Checkout?> FindAsync(ShopId shop, BuyerId buyer, CancellationToken cancellationToken);

    /// <summary>Keeps this as the buyer's checkout in place of any other.</summary>
    Task SaveAsync(Checkout checkout, CancellationToken cancellationToken);

    /// <summary>Forgets the buyer's checkout, as when they leave the till; the cart stays.</summary>
    Task RemoveAsync(ShopId shop, BuyerId buyer, CancellationToken cancellationToken);
}
