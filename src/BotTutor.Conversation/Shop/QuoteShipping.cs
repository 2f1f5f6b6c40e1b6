using System.Diagnostics;
using BotTutor.Dialogs;
using BotTutor.Expressions;
using BotTutor.Shop;
using BotTutor.Shop.Products;
using BotTutor.Shop.Shipping;

namespace BotTutor.Conversation.Shop;

/// <summary>
/// Works out what a parcel to a city costs: for the goods that were named, else for the cart, else for what was talked about last.
/// The dialog branches on <c>outcome</c>: <c>quoted</c>, <c>estimated</c> or <c>noCity</c>.
/// </summary>
[DialogKind("BotTutor.QuoteShipping")]
public sealed record QuoteShipping : DialogAction
{
    /// <summary>Gets the city that was named, if any.</summary>
    public Dynamic<Value>? City { get; init; }

    /// <summary>Gets the product entity that was recognized, if any.</summary>
    public Dynamic<Value>? Product { get; init; }

    /// <summary>Gets the variant entities that were recognized, if any.</summary>
    public Dynamic<Value>? Variant { get; init; }

    /// <summary>Gets how many of the goods; 1 unless said.</summary>
    public Dynamic<Value>? Quantity { get; init; }

    /// <summary>Gets the stock code of what was talked about last.</summary>
    public Dynamic<string>? Focus { get; init; }

    /// <summary>Gets where the answer goes: <c>outcome, city, kilograms, cost, days, fromCart</c>.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class QuoteShippingHandler(ShopDesk desk) : ActionHandler<QuoteShipping>
{
    // What a small parcel weighs, for a buyer who has named no goods yet.
    private const long SmallParcelGrams = 1000;

    public override async ValueTask<ActionOutcome> RunAsync(QuoteShipping action, ActionContext context, CancellationToken cancellationToken)
    {
        ResultProperty.Set(context, action.ResultProperty, SpokenEntity.Id(action.City.In(context)) is { } city
            ? await QuoteAsync(city, action, context, cancellationToken)
            : new ValueObject { ["outcome"] = "noCity" });
        return ActionOutcome.Done;
    }

    private async Task<ValueObject> QuoteAsync(string city, QuoteShipping action, ActionContext context, CancellationToken cancellationToken)
    {
        var shop = await desk.ProfileAsync(cancellationToken);
        var (grams, fromCart) = await WeighAsync(action, context, cancellationToken);
        var answer = shop.Shipping.RatesTo(city, grams);
        var rate = answer.RateOf(null);
        var (outcome, name) = answer switch
        {
            ShippingAnswer.ToCity { City: var known } => ("quoted", known.Name),
            ShippingAnswer.Elsewhere { Given: var given } => ("estimated", given),
            _ => throw new UnreachableException(),
        };
        return new ValueObject
        {
            ["outcome"] = outcome,
            ["city"] = name,
            ["kilograms"] = rate.Kilograms,
            ["cost"] = rate.Price.Rupiah,
            ["days"] = DayRange.Write(rate.Service.FewestDays, rate.Service.MostDays),
            ["fromCart"] = fromCart,
        };
    }

    private async Task<(long Grams, bool FromCart)> WeighAsync(QuoteShipping action, ActionContext context, CancellationToken cancellationToken)
    {
        var catalog = await desk.CatalogAsync(cancellationToken);
        var product = SpokenEntity.Id(action.Product.In(context));
        var variants = SpokenEntity.Ids(action.Variant.In(context));
        var quantity = Math.Clamp(SpokenEntity.Quantity(action.Quantity.In(context)) ?? 1, 1, StockRules.Most);
        if ((product is not null || variants.Count > 0) && Offer(catalog, product, variants, null) is { } named)
        {
            return ((long)named.Variant.Grams * quantity, false);
        }

        var cart = await desk.CartAsync(cancellationToken);
        if (!cart.IsEmpty)
        {
            return (cart.Lines.Sum(line => (long)(catalog.Find(line.Sku)?.Variant.Grams ?? 0) * line.Quantity), true);
        }

        var focus = action.Focus.In(context) is { Length: > 0 } sku ? new Sku(sku) : (Sku?)null;
        return (Offer(catalog, null, [], focus) is { } remembered ? (long)remembered.Variant.Grams * quantity : SmallParcelGrams, false);
    }

    private static Offer? Offer(Catalog catalog, string? product, IReadOnlyList<string> variants, Sku? focus) =>
        (OfferFinder.Find(catalog, product, variants, focus) as OfferFinder.Finding.Found)?.Offer;
}
