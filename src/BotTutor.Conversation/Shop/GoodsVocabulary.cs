using BotTutor.LanguageUnderstanding;
using BotTutor.Shop;
using BotTutor.Shop.Products;
using BotTutor.Shop.Profiles;

namespace BotTutor.Conversation.Shop;

/// <summary>The words by which people call a shop's goods, for whoever reads their messages.</summary>
public static class GoodsVocabulary
{
    /// <summary>Whether a variant goes by this word: its name or its size, as the vocabulary lists them.</summary>
    public static bool IsCalled(Variant variant, string word) =>
        string.Equals(WordFor(variant.Name), word, StringComparison.OrdinalIgnoreCase)
        || string.Equals(WordFor(variant.Size), word, StringComparison.OrdinalIgnoreCase);

    /// <summary>How many of the words the variant goes by.</summary>
    public static int Fit(Variant variant, IReadOnlyList<string> words) => words.Count(word => IsCalled(variant, word));

    /// <summary>The only one of what was named, or the only one whose variant goes by the most of the words.</summary>
    /// <param name="named">Lines of a cart or an order.</param>
    /// <param name="variantOf">Their variant; none where the catalogue no longer has it.</param>
    /// <param name="words">What was said of the variant.</param>
    public static TLine? OnlyFitting<TLine>(IEnumerable<TLine> named, Func<TLine, Variant?> variantOf, IReadOnlyList<string> words)
        where TLine : class
    {
        var fits = named.Select(line => (Line: line, Fit: variantOf(line) is { } variant ? Fit(variant, words) : 0)).ToList();
        var best = fits.Select(line => line.Fit).DefaultIfEmpty().Max();
        var fitting = words.Count == 0 ? fits : fits.FindAll(line => best > 0 && line.Fit == best);
        return fitting is [var (only, _)] ? only : null;
    }

    /// <summary>The names of a shop's products, variants and cities. A variant stands under its own name and under its size.</summary>
    public static Vocabulary Of(Catalog catalog, ShopProfile? profile)
    {
        var products = catalog.Products.Select(product =>
            new VocabularyEntry("product", product.Id.Value, product.Name.Indonesian, [product.Name.English, .. product.Synonyms]));
        var names =
            from product in catalog.Products
            from variant in product.Variants
            where WordFor(variant.Name).Length > 0
            select (Word: WordFor(variant.Name), Synonyms: (IReadOnlyList<string>)[variant.Name.English, .. variant.Synonyms]);
        var sizes =
            from product in catalog.Products
            from variant in product.Variants
            where WordFor(variant.Size).Length > 0
            select (Word: WordFor(variant.Size), Synonyms: (IReadOnlyList<string>)[variant.Size.English, .. WordFor(variant.Name).Length > 0 ? [] : variant.Synonyms]);
        var variants = names.Concat(sizes)
            .GroupBy(variant => variant.Word, variant => variant.Synonyms, StringComparer.OrdinalIgnoreCase)
            .Select(group => new VocabularyEntry("variant", group.Key, group.Key, [.. group.SelectMany(synonyms => synonyms).Distinct(StringComparer.OrdinalIgnoreCase)]));
        var cities = (profile?.Shipping.Zones ?? []).SelectMany(zone => zone.Cities)
            .Select(city => new VocabularyEntry("city", city.Name, city.Name, city.Synonyms));
        return new Vocabulary([.. products, .. variants, .. cities]);
    }

    private static string WordFor(LocalText text) => text.Indonesian;
}
