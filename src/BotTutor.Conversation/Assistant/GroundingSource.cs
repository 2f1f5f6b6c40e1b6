using BotTutor.Conversation.Assistant.Checking;
using BotTutor.Conversation.Assistant.Grounds;
using BotTutor.Shop;
using BotTutor.Shop.Products;
using BotTutor.Shop.Profiles;

namespace BotTutor.Conversation.Assistant;

/// <summary>Picks what the shop knows about a question: a handful of products, its rules on the matter, and the nearest questions answered before.</summary>
internal static class GroundingSource
{
    private const int MostProducts = 4;
    private const int ShortestWord = 3;

    /// <returns>The grounding, or null when the shop knows nothing about it, and so there is nothing to answer with.</returns>
    public static Grounding? Of(string question, Sku? focus, ShopProfile profile, Catalog catalog, IReadOnlyList<ShopFact> faq, string language)
    {
        var words = GoodsNames.WordsOf(question).Where(word => word.Length >= ShortestWord).ToHashSet(StringComparer.Ordinal);
        var facts = new List<ShopFact>();
        facts.AddRange(PolicyFacts.Of(profile, language)
            .Where(policy => policy.Topics.Split(' ').Any(topic => words.Any(word => word.StartsWith(topic, StringComparison.Ordinal))))
            .Select(policy => new ShopFact(PolicyFacts.Source, policy.Text)));
        facts.AddRange(CitiesIn(question, profile).Select(city => PolicyFacts.Shipping(profile, city, language)).OfType<string>().Select(text => new ShopFact(PolicyFacts.Source, text)));
        facts.AddRange(faq);
        var products = Products(question, focus, catalog);
        return facts.Count == 0 && products.Count == 0 ? null : new Grounding
        {
            Language = language,
            ShopName = profile.Name,
            Products = products,
            Facts = facts,
            Catalog = catalog,
            Places = Cities(profile).SelectMany(GoodsNames.WordsOf).ToHashSet(StringComparer.Ordinal),
        };
    }

    private static List<Product> Products(string question, Sku? focus, Catalog catalog)
    {
        var inFocus = focus is { } sku ? catalog.Find(sku)?.Product : null;
        var found = catalog.Search(new CatalogQuery { Words = question }).Select(hit => hit.Product);
        return [.. (inFocus is null ? found : found.Prepend(inFocus)).Distinct().Take(MostProducts)];
    }

    private static IEnumerable<string> CitiesIn(string question, ShopProfile profile)
    {
        var words = $" {string.Join(' ', GoodsNames.WordsOf(question))} ";
        return Cities(profile).Where(city => words.Contains($" {city.ToLowerInvariant()} ", StringComparison.Ordinal)).Take(2);
    }

    private static IEnumerable<string> Cities(ShopProfile profile) =>
        profile.Shipping.Zones.SelectMany(zone => zone.Cities).SelectMany(city => city.Synonyms.Prepend(city.Name));
}
