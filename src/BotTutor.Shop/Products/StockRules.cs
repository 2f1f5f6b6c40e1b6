namespace BotTutor.Shop.Products;

/// <summary>The arithmetic of the shelves, apart from where they are kept.</summary>
public static class StockRules
{
    // Room enough for any shop, and far enough from where counting ends.
    public const int Most = 100_000;

    /// <summary>Takes all pieces or none. The same Sku named twice counts together.</summary>
    /// <param name="stock">What is there now; a Sku that is not named has none.</param>
    /// <param name="wanted">What to take; quantities below 1 ask for nothing.</param>
    public static StockTaking Take(IReadOnlyDictionary<Sku, int> stock, IEnumerable<Pieces> wanted)
    {
        // Summed as long, because two lines of a buyer who says any number could overflow an int.
        var sums = wanted
            .Where(pieces => pieces.Quantity > 0)
            .GroupBy(pieces => pieces.Sku, pieces => (long)pieces.Quantity)
            .Select(group => (Sku: group.Key, Wanted: group.Sum(), Stock: Math.Max(0, stock.GetValueOrDefault(group.Key))))
            .ToList();

        var shortages = sums
            .Where(sum => sum.Wanted > sum.Stock)
            .Select(sum => new Shortage(sum.Sku, (int)Math.Min(sum.Wanted, int.MaxValue), sum.Stock))
            .ToList();

        return shortages.Count > 0
            ? new StockTaking.Short(shortages)
            : new StockTaking.Taken(sums.ToDictionary(sum => sum.Sku, sum => (int)(sum.Stock - sum.Wanted)));
    }

    /// <summary>The stock after pieces came back or were counted, kept between 0 and <see cref="Most"/>.</summary>
    public static int PutBack(int stock, int quantity) => (int)Math.Clamp((long)stock + Math.Max(0, quantity), 0, Most);
}
