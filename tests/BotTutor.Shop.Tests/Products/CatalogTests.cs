using BotTutor.Shop.Products;

namespace BotTutor.Shop.Tests.Products;

public sealed class CatalogTests
{
    [Fact]
    public void A_variant_is_found_by_its_Sku_together_with_its_product()
    {
        var offer = TestShop.Catalog.Find(new Sku("TEMPE-PDS")).ShouldNotBeNull();

        offer.Product.Id.ShouldBe(new ProductId("tempe"));
        offer.Variant.Price.ShouldBe(new Money(19_000));
    }

    [Fact]
    public void What_is_not_sold_is_not_found()
    {
        TestShop.Catalog.Find(new Sku("NONE")).ShouldBeNull();
        TestShop.Catalog.Find(default(Sku)).ShouldBeNull();
        TestShop.Catalog.Find(new ProductId("none")).ShouldBeNull();
    }

    [Theory]
    [InlineData("keripik tempe", "tempe")]
    [InlineData("TEMPE chips!!", "tempe")]
    [InlineData("tempé", "tempe")]
    [InlineData("kerip", "tempe")]
    [InlineData("kopi", "gayo", "toraja")]
    [InlineData("toraja", "toraja")]
    [InlineData("jajan", "tempe")]
    [InlineData("kado", "gayo", "shirt")]
    [InlineData("buah tangan", "gayo", "shirt")]
    [InlineData("buah", new string[0])]
    [InlineData("kado buat ibu", "gayo")]
    [InlineData("a present for mother that is nice", "gayo")]
    [InlineData("kado baju", "shirt")]
    [InlineData("untuk", new string[0])]
    [InlineData("shirts", "shirt")]
    [InlineData("laptop")]
    [InlineData("ke")]
    public void Products_are_found_by_words_best_first_and_what_is_in_stock_before_what_is_not(string words, params string[] expected) =>
        Found(new CatalogQuery { Words = words }).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("😀 ?!")]
    public void Without_words_everything_is_found(string words) =>
        Found(new CatalogQuery { Words = words }).ShouldBe(["tempe", "gayo", "shirt", "toraja"]);

    [Theory]
    [InlineData(18_000, "tempe")]
    [InlineData(17_999)]
    [InlineData(150_000, "tempe", "gayo", "toraja")]
    public void A_price_limit_holds_for_each_variant_and_includes_itself(long limit, params string[] expected) =>
        Found(new CatalogQuery { AtMost = new Money(limit) }).ShouldBe(expected);

    [Fact]
    public void A_price_range_holds_at_both_ends() =>
        Found(new CatalogQuery { AtLeast = new Money(48_000), AtMost = new Money(110_000) }).ShouldBe(["gayo", "toraja"]);

    [Fact]
    public void Every_tag_that_is_asked_for_must_be_carried()
    {
        Found(new CatalogQuery { Tags = ["gift"] }).ShouldBe(["gayo", "shirt"]);
        Found(new CatalogQuery { Tags = ["gift", "mother"] }).ShouldBe(["gayo"]);
        Found(new CatalogQuery { Tags = ["gift"], Words = "ibu" }).ShouldBe(["gayo"]);
    }

    [Theory]
    [InlineData(1, 2, 1, 2, "tempe", "gayo")]
    [InlineData(2, 2, 2, 2, "shirt", "toraja")]
    [InlineData(9, 3, 2, 2, "toraja")]
    [InlineData(-1, 0, 1, 4, "tempe")]
    public void What_is_found_is_shown_in_pages(int page, int size, int shown, int pages, params string[] expected)
    {
        var part = TestShop.Catalog.Page(new CatalogQuery(), page, size);

        (part.Page, part.Pages, part.Total).ShouldBe((shown, pages, 4));
        part.Hits.Select(hit => hit.Product.Id.Value).ShouldBe(expected);
    }

    [Fact]
    public void Of_nothing_there_is_one_page() =>
        TestShop.Catalog.Page(new CatalogQuery { Words = "laptop" }, 3).ShouldSatisfyAllConditions(
            part => part.Hits.ShouldBeEmpty(),
            part => (part.Page, part.Pages, part.Total).ShouldBe((1, 1, 0)));

    [Fact]
    public void Instead_of_a_variant_its_siblings_are_offered_first() =>
        TestShop.Catalog.AlternativesTo(TestShop.Offer("SHIRT-L"), 2).Select(offer => offer.Variant.Sku.Code).ShouldBe(["SHIRT-M", "GAYO-200"]);

    [Fact]
    public void Of_a_product_that_is_found_only_the_variants_that_fit_are_shown()
    {
        var hit = TestShop.Catalog.Search(new CatalogQuery { Words = "gayo", AtMost = new Money(60_000) }).ShouldHaveSingleItem();

        hit.Variants.Select(variant => variant.Sku.Code).ShouldBe(["GAYO-200"]);
    }

    [Fact]
    public void A_search_can_keep_to_one_shelf_and_to_what_is_in_stock()
    {
        Found(new CatalogQuery { Category = "coffee", InStockOnly = true }).ShouldBe(["gayo"]);
        Found(new CatalogQuery { Category = "books" }).ShouldBeEmpty();
    }

    [Fact]
    public void A_pasted_page_is_searched_without_complaint() =>
        Found(new CatalogQuery { Words = string.Concat(Enumerable.Repeat("kopi susu ", 10_000)) }).ShouldBe(["gayo", "toraja"]);

    [Fact]
    public void Instead_of_what_is_sold_out_the_nearest_thing_in_stock_is_offered() =>
        TestShop.Catalog.AlternativesTo(TestShop.Toraja, 2).Select(offer => offer.Variant.Sku.Code).ShouldBe(["GAYO-200", "TEMPE-ORI"]);

    [Fact]
    public void The_usual_variant_is_the_first_in_stock()
    {
        TestShop.Tempe.Usual.Sku.Code.ShouldBe("TEMPE-ORI");
        TestShop.WithStock("TEMPE-ORI", 0).Find(new ProductId("tempe"))!.Usual.Sku.Code.ShouldBe("TEMPE-PDS");
        TestShop.Toraja.Usual.Sku.Code.ShouldBe("TORAJA-200");
    }

    [Fact]
    public void Two_products_cannot_share_an_id() =>
        Should.Throw<ArgumentException>(() => TestShop.Catalog.With([TestShop.Tempe, TestShop.Tempe]));

    private static IEnumerable<string> Found(CatalogQuery query) =>
        TestShop.Catalog.Search(query).Select(hit => hit.Product.Id.Value);
}
