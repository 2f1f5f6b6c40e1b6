using BotTutor.Shop.Profiles;

namespace BotTutor.Shop.Checkouts;

/// <summary>The rules by which answers enter a checkout.</summary>
internal static class CheckoutFilling
{
    private const int LongestName = 80;
    private const int LongestCity = 80;
    private const int LongestAddress = 300;

    public static Filling Fill(Checkout checkout, CheckoutAnswers answers, ShopProfile shop)
    {
        var refusals = new List<Refusal>();
        var filled = checkout with
        {
            Name = Text(CheckoutField.Name, answers.Name, LongestName, refusals) ?? checkout.Name,
            Phone = Phone(answers.Phone, refusals) ?? checkout.Phone,
            Address = Text(CheckoutField.Address, answers.Address, LongestAddress, refusals) ?? checkout.Address,
            City = City(answers.City, shop, refusals) ?? checkout.City,
            Delivery = answers.Delivery ?? checkout.Delivery,
            Service = answers.Service ?? checkout.Service,
            Payment = answers.Payment ?? checkout.Payment,
        };

        return new Filling(Settle(WithUsualDelivery(filled), shop, refusals), refusals);
    }

    /// <summary>Who tells an address before being asked how to deliver wants it shipped there; the summary shows it, and a word changes it.</summary>
    private static Checkout WithUsualDelivery(Checkout checkout) =>
        checkout is { Delivery: null, Address: not null, City: not null } ? checkout with { Delivery = DeliveryMethod.Ship } : checkout;

    /// <summary>Opens again what the answers together rule out, the way to pay last, since it hangs on the others.</summary>
    private static Checkout Settle(Checkout checkout, ShopProfile shop, List<Refusal> refusals)
    {
        if (RefusalOfDelivery(checkout, shop) is { } noDelivery)
        {
            refusals.Add(new Refusal(CheckoutField.Delivery, noDelivery));
            checkout = checkout with { Delivery = null };
        }

        if (RefusalOfPayment(checkout, shop) is { } noPayment)
        {
            refusals.Add(new Refusal(CheckoutField.Payment, noPayment));
            checkout = checkout with { Payment = null };
        }

        return checkout;
    }

    private static RefusalReason? RefusalOfDelivery(Checkout checkout, ShopProfile shop)
    {
        if (checkout.Delivery != DeliveryMethod.Courier)
        {
            return null;
        }

        if (shop.CourierFee is null)
        {
            return RefusalReason.NoCourier;
        }

        return checkout.City is not null && !checkout.IsLocal(shop) ? RefusalReason.CourierOnlyInCity : null;
    }

    private static RefusalReason? RefusalOfPayment(Checkout checkout, ShopProfile shop)
    {
        if (checkout.Payment is not { } payment)
        {
            return null;
        }

        if (!shop.Takes(payment))
        {
            return RefusalReason.PaymentNotTaken;
        }

        // While the city is open, cash may still turn out right: the buyer may live around the corner.
        return payment == PaymentMethod.CashOnDelivery && checkout.City is not null && !checkout.IsLocal(shop)
            ? RefusalReason.CashOnlyInCity
            : null;
    }

    private static string? Text(CheckoutField field, string? answer, int longest, List<Refusal> refusals)
    {
        if (answer is null)
        {
            return null;
        }

        var text = string.Join(' ', answer.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (!text.Any(char.IsLetterOrDigit))
        {
            refusals.Add(new Refusal(field, RefusalReason.Empty));
            return null;
        }

        if (text.Length > longest)
        {
            refusals.Add(new Refusal(field, RefusalReason.TooLong));
            return null;
        }

        return text;
    }

    private static string? City(string? answer, ShopProfile shop, List<Refusal> refusals)
    {
        var city = Text(CheckoutField.City, answer, LongestCity, refusals);
        return shop.Shipping.Find(city)?.City.Name ?? city;
    }

    private static PhoneNumber? Phone(string? answer, List<Refusal> refusals)
    {
        if (answer is null)
        {
            return null;
        }

        var phone = PhoneNumber.From(answer);
        if (phone is null)
        {
            refusals.Add(new Refusal(CheckoutField.Phone, RefusalReason.NotAPhoneNumber));
        }

        return phone;
    }
}
