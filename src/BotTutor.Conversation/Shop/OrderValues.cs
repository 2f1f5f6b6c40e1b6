using System.Globalization;
using BotTutor.Expressions;
using BotTutor.Shop.Orders;
using BotTutor.Shop.Profiles;

namespace BotTutor.Conversation.Shop;

/// <summary>What dialogs and templates see of an order that was placed.</summary>
internal static class OrderValues
{
    /// <summary>
    /// An order: <c>number, status, name, phone, address, city, delivery, payment, lines, subtotal, shipping, total, parcel, paid, mayChange, possible,
    /// note, history (status, at, note, parcel, by)</c>. Times are local ones of the shop; <c>zone</c> names which.
    /// </summary>
    public static ValueObject Of(Order order, ShopProfile shop, string locale) => new()
    {
        ["number"] = order.Number.Text,
        ["status"] = Of(order.Status),
        ["placedAt"] = Local(order.PlacedAt, shop),
        ["name"] = order.Name,
        ["phone"] = order.Phone.ToString(),
        ["address"] = order.Address,
        ["city"] = order.City,
        ["delivery"] = ShopValues.Of(order.Delivery),
        ["payment"] = ShopValues.Of(order.Payment),
        ["lines"] = new ValueArray(order.Lines.Select(line => (Value)ShopValues.Of(line, locale))),
        ["subtotal"] = order.Goods.Rupiah,
        ["shipping"] = order.DeliveryPrice.Rupiah,
        ["total"] = order.Total.Rupiah,
        ["paid"] = order.IsPaid,
        ["mayChange"] = order.MayBuyerChange,
        ["possible"] = new ValueArray(order.PossibleMoves.Select(status => (Value)Of(status))),
        ["parcel"] = order.Parcel?.ToString(),
        ["note"] = order.History[^1].Note,
        ["zone"] = shop.Hours.Zone.Abbreviation,
        ["history"] = new ValueArray(order.History.Select(step => (Value)new ValueObject
        {
            ["status"] = Of(step.Status),
            ["at"] = Local(step.At, shop),
            ["note"] = step.Note,
            ["parcel"] = step.Parcel?.ToString(),
            ["by"] = step.By == OrderActor.Buyer ? "buyer" : "seller",
        })),
    };

    public static string Of(OrderStatus status) => status switch
    {
        OrderStatus.Placed => "placed",
        OrderStatus.Confirmed => "confirmed",
        OrderStatus.Packed => "packed",
        OrderStatus.Shipped => "shipped",
        OrderStatus.Completed => "completed",
        _ => "cancelled",
    };

    private static string Local(DateTimeOffset moment, ShopProfile shop) =>
        shop.Hours.Zone.Local(moment).ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
}
