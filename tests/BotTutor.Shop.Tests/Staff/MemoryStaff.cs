using BotTutor.Shop.Staff;

namespace BotTutor.Shop.Tests.Staff;

/// <summary>The staff and the claim code of one shop, in memory.</summary>
internal sealed class MemoryStaff : IShopStaff, IClaimCodes
{
    public List<(ShopId Shop, SellerId Seller)> Sellers { get; } = [];

    public ClaimCode? Code { get; private set; }

    Task<bool> IShopStaff.IsSellerAsync(ShopId shop, SellerId seller, CancellationToken cancellationToken) => Task.FromResult(Sellers.Contains((shop, seller)));

    Task<IReadOnlyList<SellerId>> IShopStaff.OfShopAsync(ShopId shop, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<SellerId>>([.. Sellers.Select(pair => pair.Seller)]);

    Task<IReadOnlyList<ShopId>> IShopStaff.ShopsOfAsync(SellerId seller, CancellationToken cancellationToken) => throw new NotSupportedException();

    Task IShopStaff.AddAsync(ShopId shop, SellerId seller, DateTimeOffset since, CancellationToken cancellationToken)
    {
        Sellers.Add((shop, seller));
        return Task.CompletedTask;
    }

    Task IShopStaff.RemoveAsync(ShopId shop, SellerId seller, CancellationToken cancellationToken) => throw new NotSupportedException();

    Task<ClaimCode?> IClaimCodes.FindAsync(string hash, CancellationToken cancellationToken) => Task.FromResult(Code?.Hash == hash ? Code : null);

    Task IClaimCodes.SaveAsync(ClaimCode code, CancellationToken cancellationToken)
    {
        Code = code;
        return Task.CompletedTask;
    }
}
