using System.Text.Json.Nodes;
using BotTutor.People;
using BotTutor.Shop.Orders;
using BotTutor.Shop.Restocks;
using BotTutor.Shop.Staff;

namespace BotTutor.Conversation.Shop;

/// <summary>
/// Tells buyers and sellers what happened to their orders and wishes. Only names of things travel: whoever hears it reads how they stand by then,
/// in their own language.
/// </summary>
internal sealed class ShopNews(TurnPerson speaker, IPersonEvents events, IShopStaff staff)
{
    public const string OrderPlaced = "order.placed";
    public const string OrderMoved = "order.moved";
    public const string OrderCancelled = "order.cancelled";
    public const string OrderAmended = "order.amended";
    public const string BackInStock = "stock.back";

    /// <summary>The sellers hear of a new order.</summary>
    public Task PlacedAsync(Order order, CancellationToken cancellationToken) => TellSellersAsync(OrderPlaced, order, cancellationToken);

    /// <summary>The buyer hears how far the order has come.</summary>
    public Task MovedAsync(Order order, CancellationToken cancellationToken) =>
        TellAsync(order.Buyer.Value, OrderMoved, new JsonObject { ["number"] = order.Number.Text }, cancellationToken);

    /// <summary>The sellers hear that a buyer does not want it any more.</summary>
    public Task CancelledAsync(Order order, CancellationToken cancellationToken) => TellSellersAsync(OrderCancelled, order, cancellationToken);

    /// <summary>The sellers hear that a buyer changed it.</summary>
    public Task AmendedAsync(Order order, CancellationToken cancellationToken) => TellSellersAsync(OrderAmended, order, cancellationToken);

    /// <summary>Those who waited hear that it can be had again.</summary>
    public async Task RestockedAsync(IReadOnlyList<RestockNotice> notices, CancellationToken cancellationToken)
    {
        foreach (var notice in notices)
        {
            await TellAsync(notice.Buyer.Value, BackInStock, new JsonObject { ["sku"] = notice.Sku.Code }, cancellationToken);
        }
    }

    private async Task TellSellersAsync(string happening, Order order, CancellationToken cancellationToken)
    {
        foreach (var seller in await staff.OfShopAsync(order.Shop, cancellationToken))
        {
            await TellAsync(seller.Value, happening, new JsonObject { ["number"] = order.Number.Text }, cancellationToken);
        }
    }

    private Task<bool> TellAsync(Guid person, string happening, JsonObject value, CancellationToken cancellationToken) =>
        events.RaiseAsync(speaker.Bot, new PersonId(person), new PersonEvent(happening, value.ToJsonString()), cancellationToken);
}
