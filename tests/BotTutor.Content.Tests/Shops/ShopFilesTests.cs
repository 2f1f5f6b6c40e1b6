using BotTutor.Shop;
using BotTutor.Shop.Hours;

namespace BotTutor.Content.Tests.Shops;

public sealed class ShopFilesTests
{
    [Fact]
    public void A_sound_shop_is_read_without_a_word()
    {
        var reading = SampleFiles.Read();

        reading.Diagnostics.ShouldBeEmpty();
        reading.Content.ShouldNotBeNull();
    }

    [Fact]
    public void Goods_are_read_as_they_stand()
    {
        var product = SampleFiles.Read().Content.ShouldNotBeNull().Catalog.Products.ShouldHaveSingleItem();

        product.Name.ShouldBe(new LocalText("Keripik Tempe", "Tempe Chips"));
        product.Synonyms.ShouldBe(["tempe chips"]);
        var (original, spicy) = (product.Variants[0], product.Variants[1]);
        original.Price.ShouldBe(new Money(18_000));
        original.Size.ShouldBe(LocalText.Same("200 g"));
        original.Picture.ShouldBe("pictures/keripik-tempe.svg");
        spicy.Size.ShouldBe(new LocalText("kecil", "small"));
        spicy.Picture.ShouldBe("pictures/keripik-tempe-pedas.svg");
        spicy.Synonyms.ShouldBe(["pedes"]);
    }

    [Fact]
    public void Hours_payments_and_zones_are_read_as_they_stand()
    {
        var shop = SampleFiles.Read().Content.ShouldNotBeNull().Profile;

        shop.Hours.Zone.ShouldBe(IndonesianZone.Western);
        shop.Hours.Week.Select(day => day.Day).ShouldBe([DayOfWeek.Monday, DayOfWeek.Friday]);
        shop.Hours.Week[1].Spans.ShouldBe([new OpenSpan(new TimeOnly(8, 0), new TimeOnly(11, 30)), new OpenSpan(new TimeOnly(13, 30), new TimeOnly(17, 0))]);
        shop.Hours.Holidays.ShouldBe([new Holiday(new DateOnly(2026, 12, 25), new LocalText("Natal", "Christmas"))]);
        shop.CourierFee.ShouldBe(new Money(8_000));
        shop.Payments.Select(option => (option.Payment, option.IsSimulation)).ShouldBe([(PaymentMethod.Transfer, false), (PaymentMethod.Qris, true)]);
        shop.Shipping.Find("nias").ShouldNotBeNull().City.Name.ShouldBe("Gunungsitoli");
    }

    [Fact]
    public void The_cheapest_service_of_a_zone_stands_first_however_the_file_orders_them() =>
        SampleFiles.Read().Content.ShouldNotBeNull().Profile.Shipping.Zones[0].Services.Select(service => service.Code).ShouldBe(["REG", "EXP"]);

    [Fact]
    public void A_shop_without_a_courier_may_leave_its_fee_out() =>
        SampleFiles.Read("shop", "shop.yaml", SampleFiles.Sound("shop").Replace("courierFee: 8000\n", "", StringComparison.Ordinal))
            .Content.ShouldNotBeNull().Profile.CourierFee.ShouldBeNull();

    [Fact]
    public void An_edition_changes_with_its_text_and_not_with_line_ends()
    {
        var before = SampleFiles.Read().Content.ShouldNotBeNull();
        var windows = SampleFiles.Read("catalog", "catalog.yaml", SampleFiles.Sound("catalog").Replace("\n", "\r\n", StringComparison.Ordinal)).Content.ShouldNotBeNull();
        var dearer = SampleFiles.Read("catalog", "catalog.yaml", SampleFiles.Sound("catalog").Replace("18000", "18500", StringComparison.Ordinal)).Content.ShouldNotBeNull();

        windows.Catalog.Edition.ShouldBe(before.Catalog.Edition);
        dearer.Catalog.Edition.ShouldNotBe(before.Catalog.Edition);
        dearer.Profile.Edition.ShouldBe(before.Profile.Edition);
    }
}
