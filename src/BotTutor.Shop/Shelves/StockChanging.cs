using BotTutor.Shop.Products;
using BotTutor.Shop.Restocks;

namespace BotTutor.Shop.Shelves;

/// <summary>How changing stock came out. All named variants are changed, or none.</summary>
public abstract record StockChanging
{
    private StockChanging()
    {
    }

    /// <param name="Steps">What changed, for telling it and for taking it back; empty when everything was so already.</param>
    /// <param name="ToTell">Who waited for what can be had again.</param>
    public sealed record Changed(IReadOnlyList<StockStep> Steps, IReadOnlyList<RestockNotice> ToTell) : StockChanging;

    /// <summary>It would come to <paramref name="Wanted"/>, but a shelf holds from 0 to <see cref="StockRules.Most"/>.</summary>
    public sealed record OutOfRange(Offer Offer, long Wanted) : StockChanging;

    /// <summary>The shop does not sell it.</summary>
    public sealed record Unknown(Sku Sku) : StockChanging;
}
