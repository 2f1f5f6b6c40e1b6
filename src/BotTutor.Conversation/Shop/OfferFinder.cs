using BotTutor.Shop;
using BotTutor.Shop.Products;

namespace BotTutor.Conversation.Shop;

/// <summary>Finds which goods a person means: by product, by variant alone ("yang pedas"), or by what was just talked about.</summary>
internal static class OfferFinder
{
    /// <param name="catalog">The goods.</param>
    /// <param name="product">The id of the product that was named, if one was.</param>
    /// <param name="variants">Words for variants that were named, see <see cref="GoodsVocabulary"/>.</param>
    /// <param name="focus">What was talked about last.</param>
    public static Finding Find(Catalog catalog, string? product, IReadOnlyList<string> variants, Sku? focus)
    {
        var remembered = focus is { } sku ? catalog.Find(sku) : null;
        if (product is not null && catalog.Find(new ProductId(product)) is { } named)
        {
            return Among(named, variants, remembered);
        }

        if (variants.Count == 0)
        {
            return remembered is null ? new Finding.Nothing() : new Finding.Found(remembered, IsChosen: true);
        }

        if (remembered is not null && Among(remembered.Product, variants, remembered) is Finding.Found near)
        {
            return near;
        }

        var fitting = catalog.Products.Where(candidate => Matching(candidate, variants) is not null).ToList();
        return fitting.Count switch
        {
            1 => Among(fitting[0], variants, remembered),
            _ when remembered is not null => new Finding.UnknownVariant(remembered.Product),
            0 => new Finding.Nothing(),
            _ => new Finding.Several(fitting),
        };
    }

    /// <summary>As <see cref="Find"/>, where the words fit several products ("keripik"): the one talked about, or the only one with such a variant, else all of them.</summary>
    public static Finding FindAmong(Catalog catalog, IReadOnlyList<string> candidates, IReadOnlyList<string> variants, Sku? focus)
    {
        if (candidates.Count < 2)
        {
            return Find(catalog, candidates is [var one] ? one : null, variants, focus);
        }

        var products = candidates.Select(id => catalog.Find(new ProductId(id))).OfType<Product>().ToList();
        var remembered = focus is { } sku ? catalog.Find(sku)?.Product : null;
        var fitting = products.Exists(product => product.Id == remembered?.Id) ? [remembered!]
            : variants.Count > 0 && products.Where(product => Matching(product, variants) is not null).ToList() is { Count: > 0 } with ? with
            : products;
        return fitting is [var only] ? Find(catalog, only.Id.Value, variants, focus) : new Finding.Several(fitting);
    }

    private static Finding Among(Product product, IReadOnlyList<string> variants, Offer? remembered)
    {
        if (variants.Count > 0)
        {
            return Matching(product, variants) is { } variant
                ? new Finding.Found(new Offer(product, variant), IsChosen: true)
                : new Finding.UnknownVariant(product);
        }

        return remembered?.Product.Id == product.Id
            ? new Finding.Found(remembered, IsChosen: true)
            : new Finding.Found(new Offer(product, product.Usual), IsChosen: product.Variants.Count == 1);
    }

    /// <summary>The variant that carries the most of the words; those in stock first, then in the shop's order.</summary>
    private static Variant? Matching(Product product, IReadOnlyList<string> variants) =>
        product.Variants
            .Select(variant => (variant, score: GoodsVocabulary.Fit(variant, variants)))
            .Where(candidate => candidate.score > 0)
            .OrderByDescending(candidate => candidate.score)
            .ThenByDescending(candidate => candidate.variant.InStock)
            .Select(candidate => candidate.variant)
            .FirstOrDefault();

    /// <summary>How a search for what a person means came out.</summary>
    public abstract record Finding
    {
        private Finding()
        {
        }

        /// <summary>These are the goods. <paramref name="IsChosen"/> is false where the product has several variants and the person named none.</summary>
        public sealed record Found(Offer Offer, bool IsChosen) : Finding;

        /// <summary>The product is there, but not in the variant that was named.</summary>
        public sealed record UnknownVariant(Product Product) : Finding;

        /// <summary>The words fit these equally well.</summary>
        public sealed record Several(IReadOnlyList<Product> Products) : Finding;

        /// <summary>Nothing was named, and nothing was talked about before.</summary>
        public sealed record Nothing : Finding;
    }
}
