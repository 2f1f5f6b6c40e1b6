using BotTutor.Conversation.Shop;
using BotTutor.Expressions;
using BotTutor.Shop;
using BotTutor.Shop.Products;
using BotTutor.Shop.Shelves;

namespace BotTutor.Conversation.Selling;

/// <summary>How a change on the shelves is told to the seller, and kept for taking it back.</summary>
internal static class ChangeValues
{
    private const string Stock = "stock";
    private const string Price = "price";

    /// <summary>A change: <c>outcome, what, steps (sku, title, before, after), others</c>; <c>others</c> counts the product's variants that stay as they are.</summary>
    public static ValueObject Of(StockChanging changing, Catalog catalog, string locale) => changing switch
    {
        StockChanging.Changed { Steps: var steps } => Changed(Stock, catalog, locale, [.. steps.Select(step => (step.Sku, (long)step.Before, (long)step.After))]),
        StockChanging.OutOfRange { Offer: var offer } => Refused(Stock, "outOfRange", offer, locale),
        _ => new ValueObject { ["outcome"] = "unknown", ["what"] = Stock },
    };

    /// <inheritdoc cref="Of(StockChanging, Catalog, string)"/>
    public static ValueObject Of(PriceChanging changing, Catalog catalog, string locale) => changing switch
    {
        PriceChanging.Changed { Steps: var steps } => Changed(Price, catalog, locale, [.. steps.Select(step => (step.Sku, step.Before.Rupiah, step.After.Rupiah))]),
        PriceChanging.OutOfRange { Offer: var offer } => Refused(Price, "outOfRange", offer, locale),
        PriceChanging.ChangedSince { Offer: var offer } => Refused(Price, "changedSince", offer, locale),
        _ => new ValueObject { ["outcome"] = "unknown", ["what"] = Price },
    };

    /// <summary>Whether a kept change is one of stock.</summary>
    public static bool IsStock(ValueObject change) => change["what"].AsString() == Stock;

    public static IReadOnlyList<StockStep> StockSteps(ValueObject change) =>
        [.. Steps(change).Select(step => new StockStep(step.Sku, (int)step.Before, (int)step.After))];

    public static IReadOnlyList<PriceStep> PriceSteps(ValueObject change) =>
        [.. Steps(change).Select(step => new PriceStep(step.Sku, new Money(step.Before), new Money(step.After)))];

    private static ValueObject Changed(string what, Catalog catalog, string locale, IReadOnlyList<(Sku Sku, long Before, long After)> steps)
    {
        var offers = steps.Select(step => catalog.Find(step.Sku)).OfType<Offer>().ToList();
        return new ValueObject
        {
            ["outcome"] = steps.Count == 0 ? "same" : "changed",
            ["what"] = what,
            ["others"] = offers is [var first, ..] ? first.Product.Variants.Count - offers.Count : 0,
            ["steps"] = new ValueArray(steps.Select(step => (Value)new ValueObject
            {
                ["sku"] = step.Sku.Code,
                ["title"] = catalog.Find(step.Sku)?.ShortTitle.In(locale) ?? step.Sku.Code,
                ["before"] = step.Before,
                ["after"] = step.After,
            })),
        };
    }

    private static ValueObject Refused(string what, string outcome, Offer offer, string locale) =>
        new() { ["outcome"] = outcome, ["what"] = what, ["variant"] = ShopValues.Of(offer, locale) };

    private static IEnumerable<(Sku Sku, long Before, long After)> Steps(ValueObject change) =>
        from step in change["steps"].AsArray() ?? []
        let values = step.AsObject()
        where values is not null
        select (new Sku(values["sku"].AsString() ?? ""), (long)(values["before"].AsNumber() ?? 0), (long)(values["after"].AsNumber() ?? 0));
}
