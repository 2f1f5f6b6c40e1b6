using BotTutor.Conversation.Shop;
using BotTutor.Shop;
using BotTutor.Shop.Products;

namespace BotTutor.Conversation.Selling;

/// <summary>Finds which goods a seller means, as a buyer's words would: a product alone is its usual variant.</summary>
internal static class GoodsFinder
{
    /// <param name="catalog">The goods.</param>
    /// <param name="product">The id of the product that was named, if one was.</param>
    /// <param name="variants">Words for variants that were named.</param>
    /// <param name="focus">What was talked about last.</param>
    /// <param name="all">Whether every variant of the product is meant.</param>
    public static IReadOnlyList<Offer> Find(Catalog catalog, string? product, IReadOnlyList<string> variants, Sku? focus, bool all) =>
        OfferFinder.Find(catalog, product, variants, focus) switch
        {
            OfferFinder.Finding.Found { Offer: var offer } when all => [.. offer.Product.Variants.Select(variant => new Offer(offer.Product, variant))],
            OfferFinder.Finding.Found { Offer: var offer } => [offer],
            _ => [],
        };
}
