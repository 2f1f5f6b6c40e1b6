using BotTutor.Shop.Hours;
using BotTutor.Shop.Products;
using BotTutor.Shop.Profiles;
using BotTutor.Shop.Shipping;

namespace BotTutor.Shop.Tests;

/// <summary>A small shop in Kisaran that every test may begin with.</summary>
internal static class TestShop
{
    public static readonly ShopId Id = new("warung");
    public static readonly BuyerId Buyer = new(new Guid("11111111-1111-1111-1111-111111111111"));

    public static readonly Product Tempe = Product(
        "tempe", "Keripik Tempe", "Tempe Chips", "snacks",
        Variant("TEMPE-ORI", "Original", "Original", "200 g", 18_000, stock: 42, grams: 250),
        Variant("TEMPE-PDS", "Pedas", "Spicy", "200 g", 19_000, stock: 30, grams: 250)) with
    {
        Synonyms = ["tempe chips", "kripik tempe"],
    };

    public static readonly Product Toraja = Product(
        "toraja", "Kopi Toraja", "Toraja Coffee", "coffee",
        Variant("TORAJA-200", "", "", "200 g", 55_000, stock: 0, grams: 220));

    public static readonly Product Gayo = Product(
        "gayo", "Kopi Gayo", "Gayo Coffee", "coffee",
        Variant("GAYO-200", "", "", "200 g", 48_000, stock: 12, grams: 220),
        Variant("GAYO-500", "", "", "500 g", 110_000, stock: 5, grams: 540)) with
    {
        Tags = ["gift", "mother"],
    };

    public static readonly Product Shirt = Product(
        "shirt", "Kemeja Batik", "Batik Shirt", "clothes",
        Variant("SHIRT-M", "", "", "M", 165_000, stock: 3, grams: 320),
        Variant("SHIRT-L", "", "", "L", 165_000, stock: 0, grams: 340)) with
    {
        Tags = ["gift"],
    };

    public static readonly Catalog Catalog = new(
        Id,
        "first",
        [
            new Category("snacks", new LocalText("Camilan", "Snacks"), ["jajan"]),
            new Category("coffee", new LocalText("Kopi", "Coffee"), []),
            new Category("clothes", new LocalText("Pakaian", "Clothes"), ["baju"]),
        ],
        [Tempe, Toraja, Gayo, Shirt])
    {
        Tags =
        [
            new Tag("gift", new LocalText("Kado", "Gift"), ["hadiah", "buah tangan", "present"]),
            new Tag("mother", new LocalText("Untuk Ibu", "For mother"), ["ibu", "bunda", "mother"]),
        ],
    };

    public static readonly ShippingZones Zones = new()
    {
        Zones =
        [
            new ShippingZone(
                "near",
                new LocalText("Sumatera Utara", "North Sumatra"),
                [new City("Kisaran", []), new City("Medan", ["mdn"])],
                [
                    new ShippingService("REG", new LocalText("Reguler", "Regular"), new Money(10_000), 1, 2),
                    new ShippingService("EXP", new LocalText("Kilat", "Express"), new Money(18_000), 1, 1),
                ]),
            new ShippingZone(
                "java",
                new LocalText("Jawa", "Java"),
                [new City("Surabaya", ["sby"])],
                [new ShippingService("REG", new LocalText("Reguler", "Regular"), new Money(32_000), 3, 5)]),
        ],
        Elsewhere = [new ShippingService("REG", new LocalText("Reguler", "Regular"), new Money(60_000), 5, 10)],
    };

    public static readonly OpeningHours Hours = new()
    {
        Zone = IndonesianZone.Western,
        Week =
        [
            .. new[] { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Saturday }
                .Select(day => new OpeningDay(day, [new OpenSpan(new TimeOnly(8, 0), new TimeOnly(17, 0))])),
            new OpeningDay(
                DayOfWeek.Friday,
                [new OpenSpan(new TimeOnly(8, 0), new TimeOnly(11, 30)), new OpenSpan(new TimeOnly(13, 30), new TimeOnly(17, 0))]),
        ],
        Holidays = [new Holiday(new DateOnly(2026, 12, 25), new LocalText("Natal", "Christmas"))],
    };

    public static readonly ShopProfile Profile = new()
    {
        Id = Id,
        Name = "Warung Uji",
        OrderPrefix = "WU",
        About = LocalText.Same("-"),
        Address = "Jl. Uji 1",
        City = "Kisaran",
        Phone = PhoneNumber.From("+6281200000000")!.Value,
        Hours = Hours,
        Shipping = Zones,
        CourierFee = new Money(8_000),
        Payments =
        [
            new PaymentOption(PaymentMethod.Transfer, LocalText.Same("Transfer"), LocalText.Same("-"), null, IsSimulation: false),
            new PaymentOption(PaymentMethod.CashOnDelivery, LocalText.Same("COD"), LocalText.Same("-"), null, IsSimulation: false),
        ],
        Returns = LocalText.Same("-"),
    };

    public static Offer TempeOriginal { get; } = Offer("TEMPE-ORI");

    public static Offer TempeSpicy { get; } = Offer("TEMPE-PDS");

    public static Offer Offer(string sku) => Catalog.Find(new Sku(sku)).ShouldNotBeNull();

    public static Product Product(string id, string indonesian, string english, string category, params Variant[] variants) => new()
    {
        Id = new ProductId(id),
        Name = new LocalText(indonesian, english),
        Description = LocalText.Same(""),
        Category = category,
        Variants = variants,
    };

    public static Variant Variant(string sku, string indonesian, string english, string size, long price, int stock, int grams) => new()
    {
        Sku = new Sku(sku),
        Name = new LocalText(indonesian, english),
        Size = LocalText.Same(size),
        Price = new Money(price),
        Stock = stock,
        Grams = grams,
        Picture = "pictures/none.svg",
    };

    /// <summary>The catalogue after the shelves changed.</summary>
    public static Catalog WithStock(string sku, int stock) => WithStock(Catalog, new Sku(sku), stock);

    public static Catalog WithStock(Catalog catalog, Sku sku, int stock) =>
        catalog.Find(sku) is { } offer ? With(catalog, offer.Variant with { Stock = stock }) : catalog;

    /// <summary>The catalogue with this variant in place of the one of the same Sku.</summary>
    public static Catalog With(Catalog catalog, Variant changed) => catalog.With(
        [.. catalog.Products.Select(product => product with
        {
            Variants = [.. product.Variants.Select(variant => variant.Sku == changed.Sku ? changed : variant)],
        })]);
}
