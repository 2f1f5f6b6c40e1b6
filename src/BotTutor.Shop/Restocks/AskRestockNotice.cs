using BotTutor.Shop.Products;

namespace BotTutor.Shop.Restocks;

/// <summary>Keeps in mind that a buyer wants to be told when something can be had again.</summary>
public sealed class AskRestockNotice(ICatalogs catalogs, IRestockNotices notices)
{
    public async Task<NoticeAsking> RunAsync(ShopId shop, BuyerId buyer, Sku sku, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var catalog = await catalogs.FindAsync(shop, cancellationToken);
        if (catalog?.Find(sku) is not { } offer)
        {
            return new NoticeAsking.Unknown();
        }

        if (offer.Variant.InStock)
        {
            return new NoticeAsking.InStock(offer);
        }

        var waiting = await notices.OfBuyerAsync(shop, buyer, cancellationToken);
        if (waiting.Any(notice => notice.Sku == sku))
        {
            return new NoticeAsking.AlreadyKept(offer);
        }

        await notices.KeepAsync(new RestockNotice(shop, sku, buyer, now), cancellationToken);
        return new NoticeAsking.Kept(offer);
    }
}
