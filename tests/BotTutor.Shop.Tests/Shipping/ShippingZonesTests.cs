using BotTutor.Shop.Shipping;

namespace BotTutor.Shop.Tests.Shipping;

public sealed class ShippingZonesTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(999, 1)]
    [InlineData(1000, 1)]
    [InlineData(1001, 2)]
    [InlineData(2000, 2)]
    [InlineData(2001, 3)]
    [InlineData(-50, 1)]
    [InlineData(int.MaxValue, 2_147_484)]
    [InlineData(long.MaxValue, int.MaxValue)]
    [InlineData(long.MinValue, 1)]
    public void Each_begun_kilogram_counts_and_one_at_least(long grams, int kilograms) =>
        ShippingZones.KilogramsOf(grams).ShouldBe(kilograms);

    [Theory]
    [InlineData("Medan")]
    [InlineData("medan")]
    [InlineData("  MEDAN ")]
    [InlineData("Kota Medan")]
    [InlineData("mdn")]
    public void A_city_is_found_by_any_of_its_names(string name)
    {
        var (city, zone) = TestShop.Zones.Find(name).ShouldNotBeNull();

        city.Name.ShouldBe("Medan");
        zone.Id.ShouldBe("near");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("?!")]
    [InlineData("Kota ")]
    [InlineData("Atlantis")]
    public void What_is_not_in_the_table_is_not_found(string? name) => TestShop.Zones.Find(name).ShouldBeNull();

    [Fact]
    public void A_parcel_is_priced_by_zone_service_and_kilogram()
    {
        var answer = TestShop.Zones.RatesTo("medan", 1_200).ShouldBeOfType<ShippingAnswer.ToCity>();

        answer.City.Name.ShouldBe("Medan");
        answer.Rates.Select(rate => (rate.Service.Code, rate.Kilograms, rate.Price))
            .ShouldBe([("REG", 2, new Money(20_000)), ("EXP", 2, new Money(36_000))]);
    }

    [Fact]
    public void An_unknown_city_gets_the_general_price_and_is_told_so()
    {
        var answer = TestShop.Zones.RatesTo("Wamena", 500).ShouldBeOfType<ShippingAnswer.Elsewhere>();

        answer.Given.ShouldBe("Wamena");
        answer.Rates.ShouldHaveSingleItem().Price.ShouldBe(new Money(60_000));
    }

    [Theory]
    [InlineData("EXP", "EXP")]
    [InlineData("exp", "EXP")]
    [InlineData("ROCKET", "REG")]
    [InlineData(null, "REG")]
    public void A_service_is_chosen_by_code_and_the_cheapest_otherwise(string? code, string expected) =>
        TestShop.Zones.RatesTo("Medan", 1).RateOf(code).Service.Code.ShouldBe(expected);

    [Theory]
    [InlineData("medn", "Medan")]
    [InlineData("kota meddan", "Medan")]
    [InlineData("surbaaya", "Surabaya")]
    [InlineData("KISARN", "Kisaran")]
    [InlineData("wamena")]
    [InlineData("sb")]
    [InlineData("")]
    [InlineData(null)]
    public void A_mistyped_city_is_near_to_the_one_that_was_meant(string? name, params string[] expected) =>
        TestShop.Zones.NearestTo(name, 2).Select(city => city.Name).ShouldBe(expected);

    [Fact]
    public void Who_is_quoted_for_an_unknown_place_hears_which_may_have_been_meant() =>
        TestShop.Zones.RatesTo("medn", 500).ShouldBeOfType<ShippingAnswer.Elsewhere>().Nearest.ShouldHaveSingleItem().Name.ShouldBe("Medan");

    [Fact]
    public void A_pasted_page_is_near_to_nothing() => TestShop.Zones.NearestTo(new string('m', 100_000), 2).ShouldBeEmpty();
}
