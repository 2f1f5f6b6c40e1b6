using BotTutor.Shop.Products;

namespace BotTutor.Content.Shops;

/// <summary>
/// Brings a stored catalogue up to new content. The rule: words, prices, weights and pictures come from the content;
/// the stock of a variant that is already sold stays as the shop has it, because a file cannot know what was sold, and
/// its figure is an opening stock. Only a new variant begins with it. What the content drops is sold no longer.
/// </summary>
internal static class CatalogMerge
{
    public static Catalog Merge(Catalog stored, Catalog content) => new(
        content.Shop,
        content.Edition,
        content.Categories,
        [.. content.Products.Select(product => product with
        {
            Variants = [.. product.Variants.Select(variant => variant with { Stock = StockOf(variant, stored) })],
        })]);

    private static int StockOf(Variant variant, Catalog stored) => stored.Find(variant.Sku)?.Variant.Stock ?? variant.Stock;
}
