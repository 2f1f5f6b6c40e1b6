namespace BotTutor.Shop.Profiles;

/// <summary>The shops of the house. Writes are buffered and become true with the unit of work.</summary>
public interface IShops
{
    Task<ShopProfile?> FindAsync(ShopId shop, CancellationToken cancellationToken);

    Task SaveAsync(ShopProfile profile, CancellationToken cancellationToken);
}
