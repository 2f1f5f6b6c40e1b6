using BotTutor.Conversation.Shop;
using BotTutor.Dialogs;
using BotTutor.Expressions;
using BotTutor.Shop.Orders;

namespace BotTutor.Conversation.Selling;

/// <summary>Reads the shop's orders for its seller, newest first, a page of five.</summary>
[DialogKind("BotTutor.ListOrders")]
public sealed record ListOrders : DialogAction
{
    /// <summary>Gets where the orders stand: <c>placed</c>, <c>confirmed</c>, <c>packed</c>, <c>shipped</c>, <c>completed</c>, <c>cancelled</c>; all that still need the seller unless said.</summary>
    public Dynamic<string>? Status { get; init; }

    /// <summary>Gets the page, from 1.</summary>
    public Dynamic<int>? Page { get; init; }

    /// <summary>Gets where the result goes: <c>orders, page, pages, total, status</c>.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class ListOrdersHandler(SellerDesk desk, IOrders orders) : ActionHandler<ListOrders>
{
    private static readonly OrderStatus[] Open = [OrderStatus.Placed, OrderStatus.Confirmed, OrderStatus.Packed];

    public override async ValueTask<ActionOutcome> RunAsync(ListOrders action, ActionContext context, CancellationToken cancellationToken)
    {
        await desk.DemandSellerAsync(cancellationToken);
        var wanted = Enum.TryParse<OrderStatus>(action.Status.In(context), ignoreCase: true, out var status) ? status : (OrderStatus?)null;
        var page = await orders.ListAsync(
            desk.Shop.Shop,
            new OrderQuery { Statuses = wanted is { } one ? [one] : Open, Page = Math.Max(1, action.Page.In(context)) },
            cancellationToken);
        var shop = await desk.Shop.ProfileAsync(cancellationToken);
        ResultProperty.Set(context, action.ResultProperty, new ValueObject
        {
            ["orders"] = new ValueArray(page.Orders.Select(order => (Value)OrderValues.Of(order, shop, context.Locale))),
            ["page"] = page.Page,
            ["pages"] = page.Pages,
            ["total"] = page.Total,
            ["status"] = wanted is null ? Value.Null : OrderValues.Of(wanted.Value),
        });
        return ActionOutcome.Done;
    }
}
