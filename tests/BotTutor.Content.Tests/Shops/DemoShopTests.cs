using System.Xml.Linq;
using BotTutor.Content.Shops;
using BotTutor.Shop;
using BotTutor.Shop.Hours;
using BotTutor.Shop.Products;
using BotTutor.Shop.Shipping;

namespace BotTutor.Content.Tests.Shops;

/// <summary>Holds the committed shop to the facts that the scenarios name.</summary>
public sealed class DemoShopTests
{
    private const int MostBytesOfPicture = 6 * 1024;

    private static readonly string Folder = Path.Combine(Repository.Root, "dialogs", "shop", "catalog");

    private static readonly ShopReading Reading = ShopFolder.Read(Folder);

    private static Catalog Catalog => Reading.Content.ShouldNotBeNull().Catalog;

    [Fact]
    public void Its_files_are_without_fault() => Reading.Diagnostics.ShouldBeEmpty();

    [Theory]
    [InlineData("TEMPE-ORI-200", "Keripik Tempe Original 200 g", "Tempe Chips Original 200 g", 18_000, 42)]
    [InlineData("TEMPE-PDS-200", "Keripik Tempe Pedas 200 g", "Tempe Chips Spicy 200 g", 19_000, 60)]
    [InlineData("TORAJA-BBK-200", "Kopi Toraja Bubuk 200 g", "Toraja Coffee Ground 200 g", 55_000, 0)]
    public void It_sells_what_the_scenarios_ask_for(string sku, string indonesian, string english, long price, int stock)
    {
        var offer = Catalog.Find(new Sku(sku)).ShouldNotBeNull();

        offer.Title.ShouldBe(new LocalText(indonesian, english));
        offer.Variant.Price.ShouldBe(new Money(price));
        offer.Variant.Stock.ShouldBe(stock);
    }

    [Fact]
    public void Keripik_tempe_without_a_word_more_is_the_original()
    {
        var tempe = Catalog.Find(new ProductId("keripik-tempe")).ShouldNotBeNull();

        tempe.Usual.Sku.ShouldBe(new Sku("TEMPE-ORI-200"));
        new Offer(tempe, tempe.Variants[1]).ShortTitle.In("id").ShouldBe("Keripik Tempe Pedas");
    }

    [Fact]
    public void Kopi_Toraja_is_sold_out_and_Kopi_Gayo_stands_in_for_it()
    {
        var toraja = Catalog.Find(new ProductId("kopi-toraja")).ShouldNotBeNull();

        toraja.InStock.ShouldBeFalse();
        Catalog.AlternativesTo(toraja, 1).ShouldHaveSingleItem().Product.Id.ShouldBe(new ProductId("kopi-gayo"));
    }

    [Theory]
    [InlineData("tempe chips", "keripik-tempe")]
    [InlineData("kripik tempe", "keripik-tempe")]
    [InlineData("sambel", "sambal-bawang")]
    [InlineData("peyek", "rempeyek-kacang")]
    [InlineData("kaos", "kaos-batik")]
    [InlineData("tote bag", "tas-kain")]
    [InlineData("kopi aceh", "kopi-gayo")]
    [InlineData("honey", "madu-hutan")]
    [InlineData("syal", "selendang-tenun")]
    [InlineData("mug", "gelas-blirik")]
    [InlineData("banana chips", "keripik-pisang")]
    [InlineData("daster", "daster-batik")]
    [InlineData("parsel", "hampers-nusantara")]
    [InlineData("rendang", "bumbu-rendang")]
    [InlineData("kue kering", "nastar")]
    [InlineData("kemeja", "kemeja-batik")]
    public void It_is_searched_by_the_words_that_buyers_use(string words, string product) =>
        Catalog.Search(new CatalogQuery { Words = words })[0].Product.Id.Value.ShouldBe(product);

    [Theory]
    [InlineData("kado buat ibu")]
    [InlineData("hadiah utk mama")]
    [InlineData("gift for mom")]
    public void A_present_for_mother_below_150_thousand_can_be_had(string words)
    {
        var hits = Catalog.Search(new CatalogQuery { Words = words, AtMost = new Money(149_999), InStockOnly = true });

        hits.Count.ShouldBeInRange(6, 16);
        hits.ShouldAllBe(hit => hit.Product.Tags.Contains("kado") && hit.Product.Tags.Contains("ibu"));
        hits.SelectMany(hit => hit.Variants).ShouldAllBe(variant => variant.Price < new Money(150_000));
    }

    [Theory]
    [InlineData("camilan", 6)]
    [InlineData("snacks", 6)]
    [InlineData("kopi", 3)]
    [InlineData("coffee", 3)]
    public void A_shelf_is_found_by_its_name_in_both_languages(string words, int least) =>
        Catalog.Search(new CatalogQuery { Words = words }).Count.ShouldBeGreaterThanOrEqualTo(least);

    [Fact]
    public void It_sells_two_dozen_products_each_told_in_few_words_of_both_languages()
    {
        Catalog.Products.Count.ShouldBe(24);
        Catalog.Products.ShouldAllBe(product => product.Description.Indonesian.Length <= 120 && product.Description.English.Length <= 120);
        Catalog.Products.ShouldAllBe(product => product.Description.Indonesian != product.Description.English);
    }

    [Fact]
    public void No_two_products_go_by_the_same_name() =>
        Catalog.Products
            .SelectMany(product => product.Synonyms.Append(product.Name.Indonesian).Append(product.Name.English).Select(name => name.ToLowerInvariant()).Distinct())
            .GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key)
            .ShouldBeEmpty();

    [Fact]
    public void Each_product_has_a_picture_of_its_own() =>
        Catalog.Products.Select(product => product.Variants[0].Picture).ShouldBeUnique();

    [Theory]
    [InlineData("2026-11-25T10:00:00+07:00", true)]
    [InlineData("2026-11-28T16:59:00+07:00", true)]
    [InlineData("2026-11-28T17:00:00+07:00", false)]
    [InlineData("2026-11-29T10:00:00+07:00", false)]
    public void It_opens_Monday_to_Saturday_from_eight_to_five(string moment, bool isOpen) =>
        Reading.Content.ShouldNotBeNull().Profile.Hours.IsOpenAt(At(moment)).ShouldBe(isOpen);

    [Fact]
    public void On_a_Sunday_it_is_closed_and_opens_on_Monday_at_eight() =>
        Reading.Content.ShouldNotBeNull().Profile.Hours.At(At("2026-11-29T10:00:00+07:00"))
            .ShouldBe(new OpenState.Closed(ClosedReason.DayOff, null, At("2026-11-30T08:00:00+07:00"), 1));

    [Fact]
    public void On_national_holidays_it_is_closed_and_what_is_not_decreed_yet_is_marked()
    {
        var holidays = Reading.Content.ShouldNotBeNull().Profile.Hours.Holidays;

        holidays.Count(holiday => holiday.Date.Year == 2026).ShouldBe(17);
        holidays.Where(holiday => holiday.Date.Year == 2026).ShouldAllBe(holiday => !holiday.IsEstimated);
        holidays.Single(holiday => holiday.Date == new DateOnly(2027, 3, 10)).IsEstimated.ShouldBeTrue();
        holidays.Single(holiday => holiday.Date == new DateOnly(2027, 8, 17)).IsEstimated.ShouldBeFalse();
        holidays.Select(holiday => holiday.Date).ShouldBeUnique();
        holidays.Select(holiday => holiday.Date).ShouldBeInOrder();
    }

    [Theory]
    [InlineData("Medan", "Medan", 11_000)]
    [InlineData("sby", "Surabaya", 29_000)]
    [InlineData("jogja", "Yogyakarta", 29_000)]
    [InlineData("kisaran", "Kisaran", 8_000)]
    [InlineData("makassar", "Makassar", 62_000)]
    public void Two_shirts_are_shipped_as_one_kilogram(string named, string city, long price)
    {
        var grams = 2 * Catalog.Find(new Sku("BATIK-L")).ShouldNotBeNull().Variant.Grams;

        var answer = Reading.Content.ShouldNotBeNull().Profile.Shipping.RatesTo(named, grams).ShouldBeOfType<ShippingAnswer.ToCity>();

        answer.City.Name.ShouldBe(city);
        answer.Rates[0].Kilograms.ShouldBe(1);
        answer.Rates[0].Price.ShouldBe(new Money(price));
    }

    [Fact]
    public void It_ships_to_every_corner_of_the_country()
    {
        var zones = Reading.Content.ShouldNotBeNull().Profile.Shipping.Zones;

        zones.Count.ShouldBe(6);
        zones.Sum(zone => zone.Cities.Count).ShouldBeGreaterThanOrEqualTo(60);
    }

    [Fact]
    public void Its_QRIS_says_that_it_is_a_simulation_and_its_account_that_it_is_fictional()
    {
        var payments = Reading.Content.ShouldNotBeNull().Profile.Payments;

        var qris = payments.Single(option => option.Payment == PaymentMethod.Qris);
        qris.IsSimulation.ShouldBeTrue();
        qris.Name.ShouldBe(new LocalText("QRIS (simulasi)", "QRIS (simulation)"));
        qris.Instructions.Indonesian.ShouldContain("SIMULASI");
        File.ReadAllText(Path.Combine(Folder, qris.Picture.ShouldNotBeNull())).ShouldContain("SIMULASI: bukan kode QRIS");
        payments.Single(option => option.Payment == PaymentMethod.Transfer).Account.ShouldNotBeNull().Bank.ShouldContain("fiktif");
    }

    [Fact]
    public void Each_picture_is_small_whole_and_asks_for_nothing_from_outside()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Folder, "pictures")))
        {
            new FileInfo(file).Length.ShouldBeLessThanOrEqualTo(MostBytesOfPicture, file);
            var names = XDocument.Load(file).Descendants().ToList();
            names.ShouldAllBe(element => element.Name.LocalName != "text" && element.Name.LocalName != "script" && element.Name.LocalName != "image", file);
            names.SelectMany(element => element.Attributes("href")).ShouldAllBe(link => link.Value.StartsWith('#'), file);
        }
    }

    [Fact]
    public void No_picture_lies_about_unused() =>
        Directory.EnumerateFiles(Path.Combine(Folder, "pictures")).Select(file => "pictures/" + Path.GetFileName(file))
            .ShouldBe(
                Catalog.Offers.Select(offer => offer.Variant.Picture)
                    .Concat(Reading.Content.ShouldNotBeNull().Profile.Payments.Select(option => option.Picture).OfType<string>())
                    .Distinct(),
                ignoreOrder: true);

    private static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);
}
