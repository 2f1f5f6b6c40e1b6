using BotTutor.Shop.Checkouts;

namespace BotTutor.Shop.Tests.Checkouts;

public sealed class CheckoutTests
{
    private static readonly Checkout Fresh = new(new CheckoutId(Guid.Empty), TestShop.Id, TestShop.Buyer);

    private static readonly CheckoutAnswers Everything = new()
    {
        Name = "Sari",
        Phone = "+6281234567890",
        Address = "Jl. Melati 4",
        City = "kisaran",
        Delivery = DeliveryMethod.Courier,
        Payment = PaymentMethod.CashOnDelivery,
    };

    [Fact]
    public void A_fresh_checkout_asks_for_everything_in_order()
    {
        Fresh.IsComplete.ShouldBeFalse();
        Fresh.Missing.ShouldBe([
            CheckoutField.Name, CheckoutField.Phone, CheckoutField.Delivery, CheckoutField.Address, CheckoutField.City, CheckoutField.Payment]);
    }

    [Fact]
    public void Everything_may_be_told_at_once()
    {
        var filled = Filled(Everything);

        filled.IsComplete.ShouldBeTrue();
        filled.Name.ShouldBe("Sari");
        filled.Phone.ToString().ShouldBe("0812-3456-7890");
        filled.City.ShouldBe("Kisaran");
    }

    [Fact]
    public void In_whatever_order_answers_come_the_same_is_known_in_the_end()
    {
        CheckoutAnswers[] parts =
        [
            new() { Payment = Everything.Payment },
            new() { City = Everything.City },
            new() { Name = Everything.Name, Phone = Everything.Phone },
            new() { Delivery = Everything.Delivery },
            new() { Address = Everything.Address },
        ];

        foreach (var order in Orders(parts))
        {
            order.Aggregate(Fresh, (checkout, answers) => Clean(checkout.Fill(answers, TestShop.Profile))).ShouldBe(Filled(Everything));
        }
    }

    [Fact]
    public void What_was_told_once_is_not_asked_again() =>
        Filled(new CheckoutAnswers { Address = "Jl. Melati 4", Name = "Sari" }).Missing
            .ShouldBe([CheckoutField.Phone, CheckoutField.Delivery, CheckoutField.City, CheckoutField.Payment]);

    [Fact]
    public void Who_picks_up_owes_no_address() =>
        Filled(new CheckoutAnswers { Delivery = DeliveryMethod.PickUp }).Missing
            .ShouldBe([CheckoutField.Name, CheckoutField.Phone, CheckoutField.Payment]);

    [Fact]
    public void A_later_answer_wins() =>
        Clean(Filled(Everything).Fill(new CheckoutAnswers { Name = " Sari   Dewi " }, TestShop.Profile)).Name.ShouldBe("Sari Dewi");

    [Theory]
    [InlineData("Medan")]
    [InlineData("Wamena")]
    public void Cash_is_refused_outside_the_city_and_the_question_is_open_again(string city)
    {
        var filling = Filled(new CheckoutAnswers { Payment = PaymentMethod.CashOnDelivery })
            .Fill(new CheckoutAnswers { City = city, Delivery = DeliveryMethod.Ship }, TestShop.Profile);

        filling.Refusals.ShouldBe([new Refusal(CheckoutField.Payment, RefusalReason.CashOnlyInCity)]);
        filling.Checkout.Missing.ShouldContain(CheckoutField.Payment);
        filling.Checkout.City.ShouldBe(city);
    }

    [Fact]
    public void Cash_is_taken_at_the_shop_wherever_the_buyer_lives() =>
        Clean(Fresh.Fill(
            new CheckoutAnswers { City = "Medan", Delivery = DeliveryMethod.PickUp, Payment = PaymentMethod.CashOnDelivery },
            TestShop.Profile)).Payment.ShouldBe(PaymentMethod.CashOnDelivery);

    [Fact]
    public void Who_moves_out_of_town_loses_courier_and_cash()
    {
        var filling = Filled(Everything).Fill(new CheckoutAnswers { City = "sby" }, TestShop.Profile);

        filling.Refusals.ShouldBe([
            new Refusal(CheckoutField.Delivery, RefusalReason.CourierOnlyInCity),
            new Refusal(CheckoutField.Payment, RefusalReason.CashOnlyInCity)]);
        filling.Checkout.Missing.ShouldBe([CheckoutField.Delivery, CheckoutField.Payment]);
        filling.Checkout.City.ShouldBe("Surabaya");
    }

    [Fact]
    public void A_shop_without_a_courier_sends_none() =>
        Fresh.Fill(new CheckoutAnswers { Delivery = DeliveryMethod.Courier }, TestShop.Profile with { CourierFee = null })
            .Refusals.ShouldBe([new Refusal(CheckoutField.Delivery, RefusalReason.NoCourier)]);

    [Fact]
    public void A_way_to_pay_that_the_shop_does_not_take_is_refused() =>
        Fresh.Fill(new CheckoutAnswers { Payment = PaymentMethod.Qris }, TestShop.Profile)
            .Refusals.ShouldBe([new Refusal(CheckoutField.Payment, RefusalReason.PaymentNotTaken)]);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("😀")]
    [InlineData("...")]
    public void A_name_needs_a_letter(string name) =>
        Fresh.Fill(new CheckoutAnswers { Name = name }, TestShop.Profile).ShouldSatisfyAllConditions(
            filling => filling.Checkout.Name.ShouldBeNull(),
            filling => filling.Refusals.ShouldBe([new Refusal(CheckoutField.Name, RefusalReason.Empty)]));

    [Fact]
    public void A_novel_is_no_address() =>
        Fresh.Fill(new CheckoutAnswers { Address = new string('a', 100_000) }, TestShop.Profile)
            .Refusals.ShouldBe([new Refusal(CheckoutField.Address, RefusalReason.TooLong)]);

    [Fact]
    public void A_refused_correction_leaves_the_earlier_answer()
    {
        var filling = Filled(Everything).Fill(new CheckoutAnswers { Phone = "081x" }, TestShop.Profile);

        filling.Refusals.ShouldBe([new Refusal(CheckoutField.Phone, RefusalReason.NotAPhoneNumber)]);
        filling.Checkout.ShouldBe(Filled(Everything));
    }

    [Fact]
    public void Who_tells_street_and_city_before_being_asked_wants_it_shipped()
    {
        Filled(new CheckoutAnswers { Address = "Jl. Melati 4", City = "Medan" }).Delivery.ShouldBe(DeliveryMethod.Ship);
        Filled(new CheckoutAnswers { Address = "Jl. Melati 4", City = "Kisaran", Delivery = DeliveryMethod.PickUp }).Delivery.ShouldBe(DeliveryMethod.PickUp);
        Filled(new CheckoutAnswers { City = "Medan" }).Delivery.ShouldBeNull();
    }

    [Theory]
    [InlineData(CheckoutField.Name, CheckoutField.Name)]
    [InlineData(CheckoutField.Phone, CheckoutField.Phone)]
    [InlineData(CheckoutField.Delivery, CheckoutField.Delivery)]
    [InlineData(CheckoutField.Address, CheckoutField.Address, CheckoutField.City)]
    [InlineData(CheckoutField.City, CheckoutField.City)]
    [InlineData(CheckoutField.Payment, CheckoutField.Payment)]
    public void An_answer_that_is_taken_back_is_asked_for_again(CheckoutField field, params CheckoutField[] asked) =>
        Filled(Everything).Reopen(field).Missing.ShouldBe(asked);

    private static Checkout Filled(CheckoutAnswers answers) => Clean(Fresh.Fill(answers, TestShop.Profile));

    private static Checkout Clean(Filling filling)
    {
        filling.Refusals.ShouldBeEmpty();
        return filling.Checkout;
    }

    private static IEnumerable<CheckoutAnswers[]> Orders(CheckoutAnswers[] parts) =>
        parts.Length == 0
            ? [[]]
            : parts.SelectMany(first => Orders([.. parts.Where(part => part != first)]).Select(rest => (CheckoutAnswers[])[first, .. rest]));
}
