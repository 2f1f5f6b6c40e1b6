using BotTutor.Shop.Products;

namespace BotTutor.Content.Shops;

/// <summary>
/// Brings a stored catalogue up to new content. The rule: words, weights and pictures come from the content. The seller's own
/// price stays while the content's price is the one that they changed; a new price in the content wins. The stock of a variant
/// that is already sold stays as the shop has it, because a file cannot know what was sold, and its figure is an opening stock.
/// Only a new variant begins with it. What the content drops is sold no longer.
/// </summary>
internal static class CatalogMerge
{
    public static Catalog Merge(Catalog stored, Catalog content) => new(
        content.Shop,
        content.Edition,
        content.Categories,
        [.. content.Products.Select(product => product with
        {
            Variants = [.. product.Variants.Select(variant => stored.Find(variant.Sku) is { } known ? Merge(known.Variant, variant) : variant)],
        })])
    {
        Tags = content.Tags,
    };

    private static Variant Merge(Variant stored, Variant content) => stored.ListPrice == content.Price
        ? content with { Stock = stored.Stock, Price = stored.Price, ListPrice = stored.ListPrice }
        : content with { Stock = stored.Stock };
}
