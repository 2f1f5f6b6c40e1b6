namespace BotTutor.Shop.Tests.Products;

public sealed class CheaperGoodsTests
{
    [Theory]
    [InlineData("TEMPE-PDS", "TEMPE-ORI")]
    [InlineData("GAYO-500", "GAYO-200")]
    [InlineData("TORAJA-200", "GAYO-200")]
    public void What_costs_less_is_a_sibling_or_stands_on_the_same_shelf(string wanted, string cheaper) =>
        TestShop.Catalog.CheaperThan(TestShop.Offer(wanted), 3).Select(offer => offer.Variant.Sku.Code).ShouldBe([cheaper]);

    [Theory]
    [InlineData("TEMPE-ORI")]
    [InlineData("GAYO-200")]
    [InlineData("SHIRT-M")]
    public void The_cheapest_of_its_kind_has_nothing_below_it(string wanted) =>
        TestShop.Catalog.CheaperThan(TestShop.Offer(wanted), 3).ShouldBeEmpty();

    [Fact]
    public void What_is_sold_out_is_no_bargain()
    {
        var soldOut = TestShop.Tempe with { Variants = [.. TestShop.Tempe.Variants.Select(variant => variant with { Stock = 0 })] };
        var dear = TestShop.Product("nastar", "Nastar", "Tarts", "snacks", TestShop.Tempe.Variants[0] with { Sku = new Sku("NASTAR"), Price = new Money(58_000) });
        var catalog = TestShop.Catalog.With([soldOut, dear]);

        catalog.CheaperThan(catalog.Find(new Sku("NASTAR")).ShouldNotBeNull(), 3).ShouldBeEmpty();
    }
}
