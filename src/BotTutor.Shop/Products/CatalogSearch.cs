namespace BotTutor.Shop.Products;

/// <summary>Finds products by what a buyer says. A word counts more the nearer it stands to the product's name.</summary>
internal static class CatalogSearch
{
    private const int NameScore = 8;
    private const int ShelfScore = 4;
    private const int KeywordScore = 3;
    private const int DescriptionScore = 1;

    // Shorter than this, the start of a word says too little about the rest of it.
    private const int FewestLettersOfStart = 4;

    public static IReadOnlyList<CatalogHit> Run(Catalog catalog, CatalogQuery query)
    {
        var words = SearchWords.Of(query.Words);
        var shelves = catalog.Categories.ToDictionary(category => category.Id);
        var found =
            from product in catalog.Products
            where query.Category is null || query.Category == product.Category
            let variants = Fitting(product, query)
            where variants.Count > 0
            let score = Score(product, shelves.GetValueOrDefault(product.Category), words)
            where words.Count == 0 || score > 0
            orderby score descending, product.InStock descending
            select new CatalogHit(product, variants);

        return [.. found];
    }

    private static List<Variant> Fitting(Product product, CatalogQuery query) =>
        [.. product.Variants.Where(variant =>
            (query.AtMost is not { } limit || variant.Price <= limit) && (!query.InStockOnly || variant.InStock))];

    private static int Score(Product product, Category? shelf, IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return 0;
        }

        var names = SearchWords.Of(
            [product.Name.Indonesian, product.Name.English, .. product.Synonyms, .. product.Variants.SelectMany(VariantNames)]);
        var shelves = shelf is null ? [] : SearchWords.Of([shelf.Name.Indonesian, shelf.Name.English, .. shelf.Synonyms]);
        var keywords = SearchWords.Of(product.Keywords);
        var description = SearchWords.Of([product.Description.Indonesian, product.Description.English]);

        return words.Sum(word =>
            (Has(names, word) ? NameScore : 0)
            + (Has(shelves, word) ? ShelfScore : 0)
            + (Has(keywords, word) ? KeywordScore : 0)
            + (Has(description, word) ? DescriptionScore : 0));
    }

    private static IEnumerable<string> VariantNames(Variant variant) =>
        [variant.Name.Indonesian, variant.Name.English, .. variant.Synonyms];

    private static bool Has(IReadOnlyList<string> known, string word) =>
        known.Any(candidate => candidate == word
            || (word.Length >= FewestLettersOfStart && candidate.StartsWith(word, StringComparison.Ordinal)));
}
