using BotTutor.Shop.Products;

namespace BotTutor.Storage.Shop;

/// <summary>A catalogue as its files have it, without its stock and the seller's own prices, which have rows of their own.</summary>
internal sealed record CatalogDocument(IReadOnlyList<Category> Categories, IReadOnlyList<Tag>? Tags, IReadOnlyList<Product> Products)
{
    public static CatalogDocument Of(Catalog catalog) => new(catalog.Categories, catalog.Tags, [.. catalog.Products.Select(Listed)]);

    private static Product Listed(Product product) => product with
    {
        Variants = [.. product.Variants.Select(variant => variant with { Price = variant.ListPrice ?? variant.Price, ListPrice = null })],
    };
}
