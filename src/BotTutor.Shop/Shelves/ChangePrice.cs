using BotTutor.Shop.Products;

namespace BotTutor.Shop.Shelves;

/// <summary>A seller sets prices. Orders that are placed keep theirs.</summary>
public sealed class ChangePrice(ICatalogs catalogs)
{
    /// <param name="shop">Whose goods.</param>
    /// <param name="skus">Which variants; all of them change, or none.</param>
    /// <param name="change">How.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<PriceChanging> RunAsync(ShopId shop, IReadOnlyList<Sku> skus, PriceChange change, CancellationToken cancellationToken)
    {
        var catalog = await catalogs.FindAsync(shop, cancellationToken);
        var prices = new List<(Offer Offer, Money Price)>();
        foreach (var sku in skus.Distinct())
        {
            if (catalog?.Find(sku) is not { } offer)
            {
                return new PriceChanging.Unknown(sku);
            }

            if (change.From(offer.Variant.Price) is not { } price || !PriceRules.IsPrice(price))
            {
                return new PriceChanging.OutOfRange(offer, change.From(offer.Variant.Price));
            }

            prices.Add((offer, price));
        }

        return await WriteAsync(shop, prices, cancellationToken);
    }

    /// <summary>Takes a change back, as long as nobody has changed the price once more.</summary>
    public async Task<PriceChanging> UndoAsync(ShopId shop, IReadOnlyList<PriceStep> steps, CancellationToken cancellationToken)
    {
        var catalog = await catalogs.FindAsync(shop, cancellationToken);
        var prices = new List<(Offer Offer, Money Price)>();
        foreach (var step in steps)
        {
            if (catalog?.Find(step.Sku) is not { } offer)
            {
                return new PriceChanging.Unknown(step.Sku);
            }

            if (offer.Variant.Price != step.After)
            {
                return new PriceChanging.ChangedSince(offer);
            }

            prices.Add((offer, step.Before));
        }

        return await WriteAsync(shop, prices, cancellationToken);
    }

    private async Task<PriceChanging> WriteAsync(ShopId shop, List<(Offer Offer, Money Price)> prices, CancellationToken cancellationToken)
    {
        var steps = new List<PriceStep>();
        foreach (var ((_, variant), price) in prices.Where(pair => pair.Offer.Variant.Price != pair.Price))
        {
            await catalogs.SetPriceAsync(shop, variant, price, cancellationToken);
            steps.Add(new PriceStep(variant.Sku, variant.Price, price));
        }

        return new PriceChanging.Changed(steps);
    }
}
