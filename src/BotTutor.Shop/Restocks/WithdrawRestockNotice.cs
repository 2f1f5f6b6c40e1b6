namespace BotTutor.Shop.Restocks;

/// <summary>Forgets that a buyer wanted to be told.</summary>
public sealed class WithdrawRestockNotice(IRestockNotices notices)
{
    /// <param name="shop">Whose goods.</param>
    /// <param name="buyer">Who no longer wants to be told.</param>
    /// <param name="skus">What of, or <see langword="null"/> for everything they wait for.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The notices that are gone now; empty when there were none.</returns>
    public async Task<IReadOnlyList<RestockNotice>> RunAsync(ShopId shop, BuyerId buyer, IReadOnlyCollection<Sku>? skus, CancellationToken cancellationToken)
    {
        var waiting = await notices.OfBuyerAsync(shop, buyer, cancellationToken);
        var unwanted = waiting.Where(notice => skus is null || skus.Contains(notice.Sku)).ToList();
        foreach (var notice in unwanted)
        {
            await notices.RemoveAsync(notice, cancellationToken);
        }

        return unwanted;
    }
}
