using BotTutor.Expressions;
using BotTutor.Shop;
using BotTutor.Shop.Checkouts;
using BotTutor.Shop.Hours;
using BotTutor.Shop.Orders;
using BotTutor.Shop.Profiles;

namespace BotTutor.Conversation.Shop;

/// <summary>What the checkout's dialog and templates see: what is asked, what went wrong, and the summary.</summary>
internal static class CheckoutValues
{
    /// <summary>The state of the till: <c>outcome, asking, missing, shopCity, cashOnDelivery, summary</c>.</summary>
    public static ValueObject Of(Checkout checkout, Quote quote, ShopProfile shop, string locale) => new()
    {
        ["outcome"] = quote.Lines.Count == 0 ? "emptyCart" : "open",
        ["asking"] = Asking(checkout),
        ["missing"] = new ValueArray(checkout.Missing.Select(field => (Value)FieldName(field))),
        ["shopCity"] = shop.City,
        ["cashOnDelivery"] = shop.Takes(PaymentMethod.CashOnDelivery) && (checkout.City is null || checkout.IsLocal(shop)),
        ["summary"] = Summary(checkout, quote, locale),
    };

    /// <summary>An order as its buyer reads it, with how to pay and when it goes out.</summary>
    public static ValueObject Of(Order order, Quote quote, ShopProfile shop, DateTimeOffset now, string locale)
    {
        var values = Amounts(order.Lines, quote.Delivery, order.Goods, order.Total, locale);
        values["number"] = order.Number.Text;
        values["name"] = order.Name;
        values["phone"] = order.Phone.ToString();
        values["address"] = FullAddress(order.Address, order.City);
        values["city"] = order.City;
        values["delivery"] = ShopValues.Of(order.Delivery);
        values["payment"] = ShopValues.Of(order.Payment);
        values["account"] = AccountOf(order.Payment, shop);
        values["paymentPicture"] = shop.Payments.FirstOrDefault(option => option.Payment == order.Payment)?.Picture is { } picture ? ShopValues.PictureAddress(picture) : Value.Null;
        values["shopAddress"] = $"{shop.Address}, {shop.City}";
        AddShipping(values, shop.Hours, now);
        return values;
    }

    /// <summary>Which question is open: <c>everything</c> while nothing is known, a field's name, or <c>confirm</c>.</summary>
    private static string Asking(Checkout checkout)
    {
        if (checkout.Missing.Count == 0)
        {
            return "confirm";
        }

        var untouched = checkout is { Name: null, Phone: null, Address: null, City: null, Delivery: null, Payment: null };
        return untouched ? "everything" : FieldName(checkout.Missing[0]);
    }

    public static string FieldName(CheckoutField field) => field switch
    {
        CheckoutField.Name => "name",
        CheckoutField.Phone => "phone",
        CheckoutField.Delivery => "delivery",
        CheckoutField.City => "city",
        CheckoutField.Payment => "payment",
        _ => "address",
    };

    /// <summary>The fields that are known now and were not before, or are known otherwise.</summary>
    public static IEnumerable<Value> Noted(Checkout before, Checkout after) =>
        from field in Enum.GetValues<CheckoutField>()
        where !after.Missing.Contains(field) && Known(after, field) is { } known && known != Known(before, field)
        select (Value)FieldName(field);

    private static string? Known(Checkout checkout, CheckoutField field) => field switch
    {
        CheckoutField.Name => checkout.Name,
        CheckoutField.Phone => checkout.Phone?.ToString(),
        CheckoutField.Delivery => checkout.Delivery?.ToString(),
        CheckoutField.City => checkout.City,
        CheckoutField.Payment => checkout.Payment?.ToString(),
        _ => checkout.Address,
    };

    /// <summary>What a refused answer is called in dialogs.</summary>
    public static string ProblemOf(Refusal refusal) => refusal.Reason switch
    {
        RefusalReason.NotAPhoneNumber => "badPhone",
        RefusalReason.CourierOnlyInCity or RefusalReason.NoCourier => "courierFar",
        RefusalReason.CashOnlyInCity => "cashOnDeliveryFar",
        RefusalReason.PaymentNotTaken => "paymentNotTaken",
        RefusalReason.TooLong => "tooLong",
        _ => "nothingFound",
    };

    private static ValueObject Summary(Checkout checkout, Quote quote, string locale)
    {
        var values = Amounts(quote.Lines, quote.Delivery, quote.Goods, quote.Total, locale);
        values["name"] = checkout.Name;
        values["phone"] = checkout.Phone?.ToString();
        values["address"] = checkout.Delivery == DeliveryMethod.PickUp ? null : FullAddress(checkout.Address, checkout.City);
        values["city"] = checkout.City;
        values["delivery"] = checkout.Delivery is { } delivery ? ShopValues.Of(delivery) : null;
        values["payment"] = checkout.Payment is { } payment ? ShopValues.Of(payment) : null;
        return values;
    }

    private static ValueObject Amounts(IEnumerable<OrderLine> lines, DeliveryCharge delivery, Money goods, Money total, string locale)
    {
        var shipped = delivery as DeliveryCharge.Shipped;
        return new ValueObject
        {
            ["lines"] = new ValueArray(lines.Select(line => (Value)ShopValues.Of(line, locale))),
            ["subtotal"] = goods.Rupiah,
            ["shipping"] = delivery.Price.Rupiah,
            ["kilograms"] = shipped?.Kilograms ?? 0,
            ["estimated"] = shipped?.IsEstimate ?? false,
            ["days"] = shipped is null ? Value.Null : DayRange.Write(shipped.FewestDays, shipped.MostDays),
            ["total"] = total.Rupiah,
        };
    }

    private static void AddShipping(ValueObject values, OpeningHours hours, DateTimeOffset now)
    {
        var state = hours.At(now);
        values["zone"] = hours.Zone.Abbreviation;
        values["shipsToday"] = state is OpenState.Open;
        var moment = state is OpenState.Open { Until: var until } ? until : (state as OpenState.Closed)?.Opens;
        values["shipDay"] = moment is { } day ? (int)day.DayOfWeek : Value.Null;
        values["shipTime"] = moment is { } time ? ClockTime.Write(time) : Value.Null;
    }

    private static ValueObject? AccountOf(PaymentMethod payment, ShopProfile shop) =>
        shop.Payments.FirstOrDefault(option => option.Payment == payment)?.Account is { } account
            ? new ValueObject { ["bank"] = account.Bank, ["number"] = account.Number, ["holder"] = account.Holder }
            : null;

    /// <summary>The city is left out where the street already names it, as people write it.</summary>
    private static string? FullAddress(string? address, string? city) =>
        address is null || city is null || address.Contains(city, StringComparison.OrdinalIgnoreCase) ? address ?? city : $"{address}, {city}";
}
