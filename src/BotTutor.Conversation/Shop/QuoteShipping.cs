using System.Diagnostics;
using BotTutor.Dialogs;
using BotTutor.Expressions;
using BotTutor.Shop;
using BotTutor.Shop.Products;
using BotTutor.Shop.Shipping;

namespace BotTutor.Conversation.Shop;

/// <summary>
/// Works out what a parcel to a city costs with each service: for the goods that were named, else for those of the last quote, else for the cart,
/// else for what was talked about. The dialog branches on <c>outcome</c>: <c>quoted</c>, <c>estimated</c> or <c>noCity</c>.
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

    /// <summary>Gets the <c>parcel</c> of an earlier answer, so that "and to Surabaya?" means the same goods.</summary>
    public Dynamic<Value>? Parcel { get; init; }

    /// <summary>Gets where the answer goes: <c>outcome, city, kilograms, rates (name, cost, days), goods, fromCart, parcel</c>.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class QuoteShippingHandler(ShopDesk desk) : ActionHandler<QuoteShipping>
{
    public override async ValueTask<ActionOutcome> RunAsync(QuoteShipping action, ActionContext context, CancellationToken cancellationToken)
    {
        var parcel = await PackAsync(action, context, cancellationToken);
        var quote = SpokenEntity.Id(action.City.In(context)) is { } city
            ? Quote((await desk.ProfileAsync(cancellationToken)).Shipping.RatesTo(city, parcel.Grams), context.Locale)
            : new ValueObject { ["outcome"] = "noCity" };
        quote["goods"] = parcel.Offer is { } offer ? $"{parcel.Quantity} x {offer.ShortTitle.In(context.Locale)}" : Value.Null;
        quote["fromCart"] = parcel.FromCart;
        quote["parcel"] = parcel.Offer is { } kept ? new ValueObject { ["sku"] = kept.Variant.Sku.Code, ["quantity"] = parcel.Quantity } : Value.Null;
        ResultProperty.Set(context, action.ResultProperty, quote);
        return ActionOutcome.Done;
    }

    private static ValueObject Quote(ShippingAnswer answer, string locale)
    {
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
            ["kilograms"] = answer.Rates[0].Kilograms,
            ["rates"] = new ValueArray(answer.Rates.Select(rate => (Value)new ValueObject
            {
                ["name"] = rate.Service.Name.In(locale),
                ["cost"] = rate.Price.Rupiah,
                ["days"] = DayRange.Write(rate.Service.FewestDays, rate.Service.MostDays),
            })),
        };
    }

    private async Task<ParcelToQuote> PackAsync(QuoteShipping action, ActionContext context, CancellationToken cancellationToken)
    {
        var catalog = await desk.CatalogAsync(cancellationToken);
        var product = SpokenEntity.Id(action.Product.In(context));
        var variants = SpokenEntity.Words(action.Variant.In(context));
        var said = SpokenEntity.Quantity(action.Quantity.In(context));
        if ((product is not null || variants.Count > 0) && Offer(catalog, product, variants, null) is { } named)
        {
            return ParcelToQuote.Of(named, said ?? 1);
        }

        if (action.Parcel.In(context).AsObject() is { } earlier && catalog.Find(new Sku(earlier["sku"].AsString() ?? "")) is { } same)
        {
            return ParcelToQuote.Of(same, said ?? SpokenEntity.Quantity(earlier["quantity"]) ?? 1);
        }

        var cart = await desk.CartAsync(cancellationToken);
        if (!cart.IsEmpty)
        {
            return new ParcelToQuote(cart.Lines.Sum(line => (long)(catalog.Find(line.Sku)?.Variant.Grams ?? 0) * line.Quantity)) { FromCart = true };
        }

        var focus = SpokenEntity.StockCode(action.Focus.In(context));
        return Offer(catalog, null, [], focus) is { } remembered ? ParcelToQuote.Of(remembered, said ?? 1) : ParcelToQuote.Small;
    }

    private static Offer? Offer(Catalog catalog, string? product, IReadOnlyList<string> variants, Sku? focus) =>
        (OfferFinder.Find(catalog, product, variants, focus) as OfferFinder.Finding.Found)?.Offer;

    /// <summary>What would be sent, as far as it is known.</summary>
    private sealed record ParcelToQuote(long Grams)
    {
        /// <summary>Gets what a small parcel weighs, for a buyer who has named no goods yet.</summary>
        public static ParcelToQuote Small { get; } = new(1000);

        public Offer? Offer { get; private init; }

        public int Quantity { get; private init; }

        public bool FromCart { get; init; }

        public static ParcelToQuote Of(Offer offer, int quantity)
        {
            var pieces = Math.Clamp(quantity, 1, StockRules.Most);
            return new ParcelToQuote((long)offer.Variant.Grams * pieces) { Offer = offer, Quantity = pieces };
        }
    }
}
