namespace BotTutor.Shop.Products;

/// <summary>How taking from the shelves came out.</summary>
public abstract record StockTaking
{
    private StockTaking()
    {
    }

    /// <summary>Everything was there.</summary>
    /// <param name="Left">What is left of each variant that was taken from.</param>
    public sealed record Taken(IReadOnlyDictionary<Sku, int> Left) : StockTaking;

    /// <summary>Something was missing, so nothing was taken.</summary>
    public sealed record Short(IReadOnlyList<Shortage> Shortages) : StockTaking;
}
