namespace BotTutor.Shop.Products;

/// <summary>Finds what a buyer may like instead: first from the same shelf and of a similar name, then near in price.</summary>
internal static class CatalogAlternatives
{
    public static IReadOnlyList<Offer> Find(Catalog catalog, Product wanted, int most) => [.. Near(catalog, wanted, wanted.Usual.Price).Take(most)];

    public static IReadOnlyList<Offer> Find(Catalog catalog, Offer wanted, int most)
    {
        var siblings =
            from variant in wanted.Product.Variants
            where variant.Sku != wanted.Variant.Sku && variant.InStock
            orderby Math.Abs((variant.Price - wanted.Variant.Price).Rupiah)
            select wanted with { Variant = variant };

        return [.. siblings.Concat(Near(catalog, wanted.Product, wanted.Variant.Price)).Take(most)];
    }

    private static IEnumerable<Offer> Near(Catalog catalog, Product wanted, Money price)
    {
        var names = SearchWords.Of(wanted.Name.Indonesian);
        return
            from product in catalog.Products
            where product.Id != wanted.Id && product.InStock
            orderby product.Category == wanted.Category descending,
                SearchWords.Of(product.Name.Indonesian).Count(names.Contains) descending,
                Math.Abs((product.Usual.Price - price).Rupiah)
            select new Offer(product, product.Usual);
    }
}
