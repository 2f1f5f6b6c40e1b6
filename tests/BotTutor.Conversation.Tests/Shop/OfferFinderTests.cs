using BotTutor.Conversation.Shop;
using BotTutor.Shop;

namespace BotTutor.Conversation.Tests.Shop;

public sealed class OfferFinderTests
{
    [Fact]
    public void A_product_without_a_variant_means_the_first_that_is_in_stock() =>
        Find("sambal", []).ShouldBeOfType<OfferFinder.Finding.Found>().Offer.Variant.Sku.Code.ShouldBe("SAMBAL-PDS");

    [Theory]
    [InlineData("keripik-tempe", false)]
    [InlineData("kopi-gayo", true)]
    public void A_product_with_several_variants_is_not_chosen_by_its_name_alone(string product, bool chosen) =>
        Find(product, []).ShouldBeOfType<OfferFinder.Finding.Found>().IsChosen.ShouldBe(chosen);

    [Fact]
    public void A_variant_alone_belongs_to_what_was_just_talked_about() =>
        Find(null, ["Pedas"], "TEMPE-ORI").ShouldBeOfType<OfferFinder.Finding.Found>().Offer.Variant.Sku.Code.ShouldBe("TEMPE-PDS");

    [Fact]
    public void A_variant_that_only_one_product_has_needs_no_product() =>
        Find(null, ["Original"]).ShouldBeOfType<OfferFinder.Finding.Found>().Offer.Variant.Sku.Code.ShouldBe("TEMPE-ORI");

    [Fact]
    public void A_variant_that_several_products_have_means_any_of_them() =>
        Find(null, ["Pedas"]).ShouldBeOfType<OfferFinder.Finding.Several>().Products.Select(product => product.Id.Value).ShouldBe(["keripik-tempe", "sambal"]);

    [Fact]
    public void A_size_is_a_variant_too() =>
        Find("batik", ["L"]).ShouldBeOfType<OfferFinder.Finding.Found>().Offer.Variant.Sku.Code.ShouldBe("BATIK-L");

    [Fact]
    public void A_variant_that_the_product_does_not_come_in_is_said_to_be_unknown() =>
        Find("batik", ["Pedas"]).ShouldBeOfType<OfferFinder.Finding.UnknownVariant>().Product.Id.Value.ShouldBe("batik");

    [Fact]
    public void Nothing_named_means_what_was_just_talked_about() =>
        Find(null, [], "GAYO").ShouldBeOfType<OfferFinder.Finding.Found>().IsChosen.ShouldBeTrue();

    [Fact]
    public void A_product_named_again_keeps_the_variant_that_was_talked_about() =>
        Find("batik", [], "BATIK-L").ShouldBeOfType<OfferFinder.Finding.Found>().Offer.Variant.Sku.Code.ShouldBe("BATIK-L");

    [Theory]
    [InlineData("rendang", null)]
    [InlineData(null, "SOLD-NO-LONGER")]
    public void What_the_shop_does_not_sell_is_nothing(string? product, string? focus) =>
        Find(product, [], focus).ShouldBeOfType<OfferFinder.Finding.Nothing>();

    private static OfferFinder.Finding Find(string? product, IReadOnlyList<string> variants, string? focus = null) =>
        OfferFinder.Find(SmallShop.Catalog, product, variants, focus is null ? null : new Sku(focus));
}
