using System.Diagnostics;
using BotTutor.Dialogs;
using BotTutor.Expressions;
using BotTutor.Shop.Products;

namespace BotTutor.Conversation.Shop;

/// <summary>Finds which goods the person means. The dialog branches on the result's <c>outcome</c>: <c>found</c>, <c>unknownVariant</c> or <c>none</c>.</summary>
[DialogKind("BotTutor.FindProduct")]
public sealed record FindProduct : DialogAction
{
    /// <summary>Gets the product entity that was recognized, if any.</summary>
    public Dynamic<Value>? Product { get; init; }

    /// <summary>Gets the variant entities that were recognized, if any.</summary>
    public Dynamic<Value>? Variant { get; init; }

    /// <summary>Gets the stock code of what was talked about last.</summary>
    public Dynamic<string>? Focus { get; init; }

    /// <summary>Gets a word for how it should be that no variant of the shop goes by, such as a colour.</summary>
    public Dynamic<Value>? Trait { get; init; }

    /// <summary>Gets where the result goes: <c>outcome, product, variant, chosen</c>, <c>alternatives</c> where the variant is sold out, <c>asked</c> where no variant is like that, and <c>products</c> where the words fit several.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class FindProductHandler(ShopDesk desk) : ActionHandler<FindProduct>
{
    private const int MostAlternatives = 2;

    public override async ValueTask<ActionOutcome> RunAsync(FindProduct action, ActionContext context, CancellationToken cancellationToken)
    {
        var catalog = await desk.CatalogAsync(cancellationToken);
        var candidates = SpokenEntity.Candidates(action.Product.In(context));
        var variants = SpokenEntity.Words(action.Variant.In(context));
        var focus = SpokenEntity.StockCode(action.Focus.In(context));
        var trait = SpokenEntity.Text(action.Trait.In(context));
        var locale = context.Locale;
        ResultProperty.Set(context, action.ResultProperty, OfferFinder.FindAmong(catalog, candidates, variants, focus) switch
        {
            OfferFinder.Finding.Found { Offer.Product: var plain } when variants.Count == 0 && trait is not null => NotLikeThat(plain, trait, locale),
            OfferFinder.Finding.Found { Offer: var offer, IsChosen: var chosen } => new ValueObject
            {
                ["outcome"] = "found",
                ["product"] = ShopValues.Of(offer.Product, locale),
                ["variant"] = ShopValues.Of(offer, locale),
                ["chosen"] = chosen,
                ["alternatives"] = new ValueArray(Alternatives(catalog, offer).Select(alternative => (Value)ShopValues.Of(alternative, locale))),
            },
            OfferFinder.Finding.Several { Products: var several } => new ValueObject
            {
                ["outcome"] = "which",
                ["products"] = new ValueArray(several.Select(product => (Value)ShopValues.Of(product, locale))),
            },
            OfferFinder.Finding.UnknownVariant { Product: var known } => NotLikeThat(known, variants.Count > 0 ? variants[0] : null, locale),
            OfferFinder.Finding.Nothing => new ValueObject { ["outcome"] = "none" },
            _ => throw new UnreachableException(),
        });

        return ActionOutcome.Done;
    }

    private static ValueObject NotLikeThat(Product product, string? asked, string locale) => new()
    {
        ["outcome"] = "unknownVariant",
        ["product"] = ShopValues.Of(product, locale),
        ["asked"] = asked,
    };

    /// <summary>First the same product in another variant, then what is near.</summary>
    private static IEnumerable<Offer> Alternatives(Catalog catalog, Offer offer) => offer.Variant.InStock
        ? []
        : offer.Product.Variants.Where(variant => variant.InStock).Select(variant => new Offer(offer.Product, variant))
            .Concat(catalog.AlternativesTo(offer.Product, MostAlternatives))
            .Take(MostAlternatives);
}
