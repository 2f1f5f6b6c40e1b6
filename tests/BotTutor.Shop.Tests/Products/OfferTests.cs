using BotTutor.Shop.Products;

namespace BotTutor.Shop.Tests.Products;

public sealed class OfferTests
{
    [Fact]
    public void Is_called_by_product_variant_and_size()
    {
        TestShop.TempeOriginal.Title.In("id").ShouldBe("Keripik Tempe Original 200 g");
        TestShop.TempeSpicy.Title.In("en").ShouldBe("Tempe Chips Spicy 200 g");
    }

    [Fact]
    public void Leaves_the_size_out_of_its_short_name_when_the_variant_comes_in_one_size() =>
        TestShop.TempeSpicy.ShortTitle.ShouldBe(new LocalText("Keripik Tempe Pedas", "Tempe Chips Spicy"));

    [Fact]
    public void Keeps_the_size_in_its_short_name_when_it_alone_tells_variants_apart() =>
        TestShop.Offer("GAYO-500").ShortTitle.In("id").ShouldBe("Kopi Gayo 500 g");

    [Fact]
    public void A_product_without_variants_to_choose_from_is_called_by_its_name()
    {
        var only = TestShop.Variant("BAG", "", "", "", 45_000, stock: 1, grams: 150);
        var bag = TestShop.Product("bag", "Tas Kain", "Tote Bag", "bags", only);

        new Offer(bag, only).Title.In("en").ShouldBe("Tote Bag");
    }
}
