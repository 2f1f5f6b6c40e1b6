using System.Text.Json;
using BotTutor.Shop;
using BotTutor.Shop.Hours;
using BotTutor.Shop.Products;
using BotTutor.Shop.Profiles;
using BotTutor.Shop.Shipping;

namespace BotTutor.Storage.Tests.Shop;

/// <summary>A test class with a small shop.</summary>
public abstract class ShopTests(StorageProvider store) : StorageTests(store)
{
    private protected static readonly ShopId Id = new("rasa-nusantara");
    private protected static readonly BuyerId Ada = new(new Guid("0199a000-0000-7000-8000-00000000000a"));
    private protected static readonly BuyerId Budi = new(new Guid("0199a000-0000-7000-8000-00000000000b"));
    private protected static readonly Sku Original = new("TEMPE-ORI-200");
    private protected static readonly Sku Spicy = new("TEMPE-PDS-200");

    private protected static ShopProfile Profile { get; } = new()
    {
        Id = Id,
        Name = "Toko Rasa Nusantara",
        OrderPrefix = "RN",
        About = new LocalText("Camilan", "Snacks"),
        Address = "Jl. Melati 4",
        City = "Kisaran",
        Phone = PhoneNumber.From("+6281234567890")!.Value,
        Hours = new OpeningHours
        {
            Zone = IndonesianZone.Western,
            Week = [new OpeningDay(DayOfWeek.Monday, [new OpenSpan(new TimeOnly(8, 0), new TimeOnly(17, 0))])],
            Holidays = [new Holiday(new DateOnly(2026, 12, 25), new LocalText("Natal", "Christmas"))],
        },
        Shipping = new ShippingZones
        {
            Zones = [new ShippingZone("sumut", LocalText.Same("Sumatera Utara"), [new City("Medan", ["mdn"])], [Regular(9_000)])],
            Elsewhere = [Regular(40_000)],
        },
        CourierFee = new Money(10_000),
        Payments = [new PaymentOption(PaymentMethod.Transfer, LocalText.Same("Transfer"), LocalText.Same("BRI"), new BankAccount("BRI", "123", "Sari"), IsSimulation: true)],
        Returns = new LocalText("7 hari", "7 days"),
        Edition = "1",
    };

    private protected static Catalog Catalog(int original = 42, int spicy = 1) => new(
        Id,
        "1",
        [new Category("camilan", new LocalText("Camilan", "Snacks"), ["snack"])],
        [
            new Product
            {
                Id = new ProductId("keripik-tempe"),
                Name = new LocalText("Keripik Tempe", "Tempe Chips"),
                Description = new LocalText("Renyah.", "Crisp."),
                Category = "camilan",
                Synonyms = ["tempe chips"],
                Variants = [Variant(Original, "Original", 18_000, original), Variant(Spicy, "Pedas", 19_000, spicy)],
            },
        ]);

    private protected Task SeedAsync(int original = 42, int spicy = 1) =>
        Database.CommitAsync<ICatalogs>(catalogs => catalogs.SaveAsync(Catalog(original, spicy), Cancel));

    private protected async Task<int> StockOfAsync(Sku sku) =>
        (await Database.ReadAsync((ICatalogs catalogs) => catalogs.FindAsync(Id, Cancel)))!.Find(sku)!.Variant.Stock;

    /// <summary>All that can be seen of a value, so that two can be compared whatever kind of list they use.</summary>
    private protected static string All<TValue>(TValue value) => JsonSerializer.Serialize(value);

    private static Variant Variant(Sku sku, string name, long price, int stock) => new()
    {
        Sku = sku,
        Name = LocalText.Same(name),
        Size = LocalText.Same("200 g"),
        Price = new Money(price),
        Stock = stock,
        Grams = 220,
        Picture = "pictures/keripik-tempe.svg",
    };

    private static ShippingService Regular(long price) => new("REG", LocalText.Same("Reguler"), new Money(price), 2, 4);
}
