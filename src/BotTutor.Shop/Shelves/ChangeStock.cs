using BotTutor.Shop.Products;
using BotTutor.Shop.Restocks;

namespace BotTutor.Shop.Shelves;

/// <summary>A seller counts or refills. What can be had again is told to whoever waited for it, in the same unit of work.</summary>
public sealed class ChangeStock(ICatalogs catalogs, IStock stock, IRestockNotices notices)
{
    /// <param name="shop">Whose shelves.</param>
    /// <param name="skus">Which variants; all of them change, or none.</param>
    /// <param name="change">How.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<StockChanging> RunAsync(ShopId shop, IReadOnlyList<Sku> skus, StockChange change, CancellationToken cancellationToken) =>
        RunAsync(shop, [.. skus.Distinct().Select(sku => (sku, change))], cancellationToken);

    /// <summary>Takes a change back. What was sold since stays sold: the difference is taken back, not the figure.</summary>
    public Task<StockChanging> UndoAsync(ShopId shop, IReadOnlyList<StockStep> steps, CancellationToken cancellationToken) =>
        RunAsync(shop, [.. steps.Select(step => (step.Sku, (StockChange)new StockChange.By(step.Before - step.After)))], cancellationToken);

    private async Task<StockChanging> RunAsync(ShopId shop, IReadOnlyList<(Sku Sku, StockChange Change)> changes, CancellationToken cancellationToken)
    {
        var catalog = await catalogs.FindAsync(shop, cancellationToken);
        var steps = new List<StockStep>();
        foreach (var (sku, change) in changes)
        {
            if (catalog?.Find(sku) is not { } offer)
            {
                return new StockChanging.Unknown(sku);
            }

            var after = change.From(offer.Variant.Stock);
            if (after is < 0 or > StockRules.Most)
            {
                return new StockChanging.OutOfRange(offer, after);
            }

            steps.Add(new StockStep(sku, offer.Variant.Stock, (int)after));
        }

        return await WriteAsync(shop, [.. steps.Where(step => step.Before != step.After)], cancellationToken);
    }

    private async Task<StockChanging> WriteAsync(ShopId shop, List<StockStep> steps, CancellationToken cancellationToken)
    {
        foreach (var step in steps)
        {
            await stock.SetAsync(shop, step.Sku, step.Before, step.After, cancellationToken);
        }

        var ready = steps.Where(step => step.After > 0).Select(step => step.Sku).ToList();
        return new StockChanging.Changed(steps, ready.Count == 0 ? [] : await notices.TakeAsync(shop, ready, cancellationToken));
    }
}
