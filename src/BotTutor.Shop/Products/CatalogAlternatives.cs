namespace BotTutor.Shop.Products;

/// <summary>Finds what a buyer may like instead: first from the same shelf and of a similar name, then near in price.</summary>
internal static class CatalogAlternatives
{
    public static IReadOnlyList<Offer> Find(Catalog catalog, Product wanted, int most)
    {
        var names = SearchWords.Of(wanted.Name.Indonesian);
        var near =
            from product in catalog.Products
            where product.Id != wanted.Id && product.InStock
            orderby product.Category == wanted.Category descending,
                SearchWords.Of(product.Name.Indonesian).Count(names.Contains) descending,
                Math.Abs((product.Usual.Price - wanted.Usual.Price).Rupiah)
            select new Offer(product, product.Usual);

        return [.. near.Take(most)];
    }
}
