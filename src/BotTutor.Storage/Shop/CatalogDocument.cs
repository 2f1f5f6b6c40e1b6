using BotTutor.Shop.Products;

namespace BotTutor.Storage.Shop;

/// <summary>A catalogue without its stock, which has rows of its own.</summary>
internal sealed record CatalogDocument(IReadOnlyList<Category> Categories, IReadOnlyList<Product> Products);
