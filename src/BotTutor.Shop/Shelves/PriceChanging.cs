using BotTutor.Shop.Products;

namespace BotTutor.Shop.Shelves;

/// <summary>How changing prices came out. All named variants are changed, or none.</summary>
public abstract record PriceChanging
{
    private PriceChanging()
    {
    }

    /// <param name="Steps">What changed, for telling it and for taking it back; empty when everything cost that already.</param>
    public sealed record Changed(IReadOnlyList<PriceStep> Steps) : PriceChanging;

    /// <summary>It would cost <paramref name="Wanted"/>, or more than can be counted; a price is from <see cref="PriceRules.Least"/> to <see cref="PriceRules.Most"/>.</summary>
    public sealed record OutOfRange(Offer Offer, Money? Wanted) : PriceChanging;

    /// <summary>The price was changed once more since, so there is nothing to take back.</summary>
    public sealed record ChangedSince(Offer Offer) : PriceChanging;

    /// <summary>The shop does not sell it.</summary>
    public sealed record Unknown(Sku Sku) : PriceChanging;
}
