using BotTutor.Shop.Products;

namespace BotTutor.Shop.Restocks;

/// <summary>Puts pieces back on the shelves, as after a cancelled order, and gives out who waited for them.</summary>
public sealed class PutBackStock(IStock stock, IRestockNotices notices)
{
    /// <returns>Who must be told that there is stock again.</returns>
    public async Task<IReadOnlyList<RestockNotice>> RunAsync(ShopId shop, IReadOnlyList<Pieces> pieces, CancellationToken cancellationToken)
    {
        var returned = pieces.Where(piece => piece.Quantity > 0).ToList();
        if (returned.Count == 0)
        {
            return [];
        }

        await stock.PutBackAsync(shop, returned, cancellationToken);
        return await notices.TakeAsync(shop, [.. returned.Select(piece => piece.Sku).Distinct()], cancellationToken);
    }
}
