using BotTutor.Shop;
using BotTutor.Shop.Products;

namespace BotTutor.Conversation.Tests.Shop;

/// <summary>A shop of two products, enough to be misunderstood in.</summary>
internal static class SmallShop
{
    public static Product Chips { get; } = Of("keripik-tempe", "Keripik Tempe", Variant("TEMPE-ORI", "Original", 42), Variant("TEMPE-PDS", "Pedas", 5));

    public static Product Sambal { get; } = Of("sambal", "Sambal", Variant("SAMBAL-BWG", "Bawang", 0), Variant("SAMBAL-PDS", "Pedas", 3));

    public static Product Shirt { get; } = Of("batik", "Batik", Variant("BATIK-M", "", 1, "M"), Variant("BATIK-L", "", 1, "L"));

    public static Product Coffee { get; } = Of("kopi-gayo", "Kopi Gayo", Variant("GAYO", "", 7, "250 g"));

    public static Catalog Catalog { get; } = new(
        new ShopId("small"), "1", [new Category("all", LocalText.Same("All"), [])], [Chips, Sambal, Shirt, Coffee]);

    private static Product Of(string id, string name, params Variant[] variants) => new()
    {
        Id = new ProductId(id),
        Name = LocalText.Same(name),
        Description = LocalText.Same(name),
        Category = "all",
        Variants = variants,
    };

    private static Variant Variant(string sku, string name, int stock, string size = "") => new()
    {
        Sku = new Sku(sku),
        Name = LocalText.Same(name),
        Size = LocalText.Same(size),
        Price = new Money(18_000),
        Stock = stock,
        Grams = 200,
        Picture = "pictures/x.svg",
    };
}
