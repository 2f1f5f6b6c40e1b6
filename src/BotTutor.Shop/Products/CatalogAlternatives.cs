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

    public static IReadOnlyList<Offer> Cheaper(Catalog catalog, Offer wanted, int most)
    {
        var names = SearchWords.Of(wanted.Product.Name.Indonesian);
        var others =
            from product in catalog.Products
            where product.Category == wanted.Product.Category && product.Id != wanted.Product.Id
            let cheapest = product.Variants.Where(variant => variant.InStock).OrderBy(variant => variant.Price).FirstOrDefault()
            where cheapest is not null && cheapest.Price < wanted.Variant.Price
            orderby SearchWords.Of(product.Name.Indonesian).Count(names.Contains) descending, cheapest.Price descending
            select new Offer(product, cheapest);
        var siblings =
            from variant in wanted.Product.Variants
            where variant.InStock && variant.Price < wanted.Variant.Price
            orderby variant.Price descending
            select wanted with { Variant = variant };
        return [.. siblings.Concat(others).Take(most)];
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
