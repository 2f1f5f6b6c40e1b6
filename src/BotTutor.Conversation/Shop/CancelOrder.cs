using System.Diagnostics;
using BotTutor.Dialogs;
using BotTutor.Expressions;
using BotTutor.Shop;
using BotTutor.Shop.Orders;

namespace BotTutor.Conversation.Shop;

/// <summary>
/// Cancels an order for its buyer, once; its goods go back to the shelves. The dialog branches on <c>outcome</c>: <c>cancelled</c>, <c>already</c>,
/// <c>tooLate</c> or <c>notFound</c>.
/// </summary>
[DialogKind("BotTutor.CancelOrder")]
public sealed record CancelOrder : DialogAction
{
    /// <summary>Gets the order number.</summary>
    public required Dynamic<string> Number { get; init; }

    /// <summary>Gets why, in the buyer's words.</summary>
    public Dynamic<string>? Reason { get; init; }

    /// <summary>Gets where the result goes: <c>outcome, order</c>.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class CancelOrderHandler(ShopDesk desk, MoveOrder moves, ShopNews news) : ActionHandler<CancelOrder>
{
    public override async ValueTask<ActionOutcome> RunAsync(CancelOrder action, ActionContext context, CancellationToken cancellationToken)
    {
        var moving = OrderNumber.Read(action.Number.In(context)) is { } number
            ? await moves.CancelForBuyerAsync(desk.Shop, desk.Buyer, number, action.Reason.In(context), desk.Now, cancellationToken)
            : new OrderMoving.NotFound();
        if (moving is OrderMoving.Moved { Order: var moved, ToTell: var waiting })
        {
            await news.CancelledAsync(moved, cancellationToken);
            await news.RestockedAsync(waiting, cancellationToken);
        }

        var (outcome, order) = moving switch
        {
            OrderMoving.Moved { Order: var cancelled } => ("cancelled", cancelled),
            OrderMoving.AlreadyThere { Order: var cancelled } => ("already", cancelled),
            OrderMoving.TooLate { Order: var packed } => ("tooLate", packed),
            OrderMoving.NotPossible { Order: var done } => ("tooLate", done),
            OrderMoving.NotFound => ("notFound", (Order?)null),
            _ => throw new UnreachableException(),
        };
        ResultProperty.Set(context, action.ResultProperty, new ValueObject
        {
            ["outcome"] = outcome,
            ["order"] = order is null ? Value.Null : OrderValues.Of(order, await desk.ProfileAsync(cancellationToken), context.Locale),
        });
        return ActionOutcome.Done;
    }
}
