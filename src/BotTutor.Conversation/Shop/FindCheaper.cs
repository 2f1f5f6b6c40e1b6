using BotTutor.Dialogs;
using BotTutor.Expressions;
using BotTutor.Shop.Products;

namespace BotTutor.Conversation.Shop;

/// <summary>
/// Finds what costs less than the goods that were named or talked about. The dialog branches on <c>outcome</c>: <c>found</c>, <c>cheapest</c> (nothing of
/// its kind costs less), or <c>shop</c> (no goods are meant: the cheapest there are).
/// </summary>
[DialogKind("BotTutor.FindCheaper")]
public sealed record FindCheaper : DialogAction
{
    /// <summary>Gets the product entity that was recognized, if any.</summary>
    public Dynamic<Value>? Product { get; init; }

    /// <summary>Gets the variant entities that were recognized, if any.</summary>
    public Dynamic<Value>? Variant { get; init; }

    /// <summary>Gets the stock code of what was talked about last.</summary>
    public Dynamic<string>? Focus { get; init; }

    /// <summary>Gets where the result goes: <c>outcome, variant</c> (what was meant), <c>offers</c>.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class FindCheaperHandler(ShopDesk desk) : ActionHandler<FindCheaper>
{
    private const int Most = 3;

    public override async ValueTask<ActionOutcome> RunAsync(FindCheaper action, ActionContext context, CancellationToken cancellationToken)
    {
        var catalog = await desk.CatalogAsync(cancellationToken);
        var finding = OfferFinder.FindAmong(
            catalog,
            SpokenEntity.Candidates(action.Product.In(context)),
            SpokenEntity.Words(action.Variant.In(context)),
            SpokenEntity.StockCode(action.Focus.In(context)));
        var meant = (finding as OfferFinder.Finding.Found)?.Offer;
        var among = finding is OfferFinder.Finding.Several { Products: var several } ? several : catalog.Products;
        var offers = meant is null ? Cheapest(among) : catalog.CheaperThan(meant, Most);
        ResultProperty.Set(context, action.ResultProperty, new ValueObject
        {
            ["outcome"] = meant is null ? "shop" : offers.Count > 0 ? "found" : "cheapest",
            ["variant"] = meant is null ? Value.Null : ShopValues.Of(meant, context.Locale),
            ["offers"] = new ValueArray(offers.Select(offer => (Value)ShopValues.Of(offer, context.Locale))),
        });
        return ActionOutcome.Done;
    }

    private static List<Offer> Cheapest(IReadOnlyList<Product> products) =>
        [.. (from product in products
             let cheapest = product.Variants.Where(variant => variant.InStock).OrderBy(variant => variant.Price).FirstOrDefault()
             where cheapest is not null
             orderby cheapest.Price
             select new Offer(product, cheapest)).Take(Most)];
}
