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

    /// <summary>Words around a wish, which say nothing about the goods.</summary>
    private static readonly HashSet<string> Wishes =
    [
        "cari", "cariin", "carikan", "nyari", "golek", "mau", "ada", "apa", "aja", "saja", "yang", "yg", "barang", "barangnya", "beli", "beliin", "dong", "kak", "min", "dapat", "dapet", "dpt", "harga", "harganya", "budget", "bujet", "range",
        "kisaran", "sekitar", "antara", "mulai", "dari", "sampai", "sampe", "maks", "maksimal", "max", "min", "minimal", "bawah", "atas", "lebih", "kurang", "ribu", "something", "anything", "looking", "need", "want", "find", "under", "below", "above", "between", "from",
        "sing", "ono", "iso", "ngisore", "price", "than", "less", "more", "not",
    ];

    public static IReadOnlyList<CatalogHit> Run(Catalog catalog, CatalogQuery query)
    {
        var (tags, words) = TagWords.Split(catalog, [.. SearchWords.Of(query.Words).Where(word => !Wishes.Contains(word) && !char.IsAsciiDigit(word[0]))]);
        var wanted = tags.Union(query.Tags, StringComparer.Ordinal).ToList();
        var shelves = catalog.Categories.ToDictionary(category => category.Id);
        var found = (
            from product in catalog.Products
            where query.Category is null || query.Category == product.Category
            where wanted.TrueForAll(product.Tags.Contains)
            let variants = Fitting(product, query)
            where variants.Count > 0
            let score = Score(product, shelves.GetValueOrDefault(product.Category), words)
            orderby score descending, variants.Exists(variant => variant.InStock) descending
            select (Hit: new CatalogHit(product, variants), Score: score)).ToList();

        // Beside a tag or a price, other words only rank: "kado yang unik buat ibu" is still a present for mother.
        var isNarrowed = wanted.Count > 0 || query.AtLeast is not null || query.AtMost is not null;
        var mustScore = words.Count > 0 && (!isNarrowed || found.Exists(hit => hit.Score >= KeywordScore));
        return [.. found.Where(hit => !mustScore || hit.Score > 0).Select(hit => hit.Hit)];
    }

    private static List<Variant> Fitting(Product product, CatalogQuery query) =>
        [.. product.Variants.Where(variant =>
            (query.AtLeast is not { } least || variant.Price >= least)
            && (query.AtMost is not { } most || variant.Price <= most)
            && (!query.InStockOnly || variant.InStock))];

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
            + (description.Contains(word) && word.Length >= FewestLettersOfStart ? DescriptionScore : 0));
    }

    private static IEnumerable<string> VariantNames(Variant variant) =>
        [variant.Name.Indonesian, variant.Name.English, .. variant.Synonyms];

    private static bool Has(IReadOnlyList<string> known, string word) =>
        known.Any(candidate => candidate == word
            || IsPluralOf(candidate, word)
            || (word.Length >= FewestLettersOfStart && candidate.StartsWith(word, StringComparison.Ordinal)));

    /// <summary>English has one, "mugs"; Indonesian says a word twice, which the words of a search hold once.</summary>
    private static bool IsPluralOf(string candidate, string word) =>
        word.Length == candidate.Length + 1 && word[^1] == 's' && word.StartsWith(candidate, StringComparison.Ordinal);
}
