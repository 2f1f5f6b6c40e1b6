using System.Diagnostics;
using BotTutor.Conversation.Shop;
using BotTutor.Dialogs;
using BotTutor.Expressions;
using BotTutor.Shop.Orders;
using MoveOrderUseCase = BotTutor.Shop.Orders.MoveOrder;

namespace BotTutor.Conversation.Selling;

/// <summary>
/// Moves an order on for its seller, once; the buyer is told. The dialog branches on <c>outcome</c>: <c>moved</c>, <c>already</c>, <c>notPossible</c>,
/// <c>trackingMissing</c>, <c>notFound</c> or <c>which</c> (several orders could be meant).
/// </summary>
[DialogKind("BotTutor.MoveOrder")]
public sealed record MoveOrder : DialogAction
{
    /// <summary>Gets the order number or its end; where none is said, the only order that can take the step is meant.</summary>
    public Dynamic<Value>? Number { get; init; }

    /// <summary>Gets where to: <c>confirmed</c>, <c>packed</c>, <c>shipped</c>, <c>completed</c> or <c>cancelled</c>.</summary>
    public required Dynamic<string> To { get; init; }

    /// <summary>Gets who carries it.</summary>
    public Dynamic<Value>? Courier { get; init; }

    /// <summary>Gets the tracking number, for an order that is shipped.</summary>
    public Dynamic<Value>? TrackingNumber { get; init; }

    /// <summary>Gets why, for an order that is cancelled; the buyer reads it.</summary>
    public Dynamic<string>? Reason { get; init; }

    /// <summary>Gets where the result goes: <c>outcome, order, orders, possible, to</c>.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class MoveOrderHandler(SellerDesk desk, OrderFinder finder, MoveOrderUseCase moves, ShopNews news) : ActionHandler<MoveOrder>
{
    public override async ValueTask<ActionOutcome> RunAsync(MoveOrder action, ActionContext context, CancellationToken cancellationToken)
    {
        await desk.DemandSellerAsync(cancellationToken);
        var move = MoveOf(action, context);
        var meant = await finder.FindAsync(SpokenEntity.Text(action.Number.In(context)), move.To, cancellationToken);
        var result = meant is [var order]
            ? Tell(await MoveAsync(order, move, cancellationToken), await desk.Shop.ProfileAsync(cancellationToken), context.Locale)
            : await AskAsync(meant, context.Locale, cancellationToken);
        result["to"] = OrderValues.Of(move.To);
        ResultProperty.Set(context, action.ResultProperty, result);
        return ActionOutcome.Done;
    }

    private static OrderMove MoveOf(MoveOrder action, ActionContext context) => action.To.In(context) switch
    {
        "confirmed" => new OrderMove.Confirm(),
        "packed" => new OrderMove.Pack(),
        "shipped" => new OrderMove.Ship(Parcel.From(SpokenEntity.Id(action.Courier.In(context)), SpokenEntity.Text(action.TrackingNumber.In(context)))),
        "completed" => new OrderMove.Complete(),
        "cancelled" => new OrderMove.Cancel(OrderActor.Seller, action.Reason.In(context)),
        var other => throw new InvalidOperationException($"to: should be confirmed, packed, shipped, completed or cancelled, but it is '{other}'."),
    };

    private static ValueObject Tell(OrderMoving moving, BotTutor.Shop.Profiles.ShopProfile shop, string locale)
    {
        var (outcome, order) = moving switch
        {
            OrderMoving.Moved { Order: var moved } => ("moved", moved),
            OrderMoving.AlreadyThere { Order: var there } => ("already", there),
            OrderMoving.NotPossible { Order: var stuck } => ("notPossible", stuck),
            OrderMoving.TrackingMissing { Order: var waiting } => ("trackingMissing", waiting),
            _ => throw new UnreachableException(),
        };
        return new ValueObject
        {
            ["outcome"] = outcome,
            ["order"] = OrderValues.Of(order, shop, locale),
            ["possible"] = new ValueArray(order.PossibleMoves.Select(status => (Value)OrderValues.Of(status))),
        };
    }

    private async Task<OrderMoving> MoveAsync(Order order, OrderMove move, CancellationToken cancellationToken)
    {
        var moving = await moves.RunAsync(order.Shop, order.Number, move, desk.Shop.Now, cancellationToken);
        if (moving is OrderMoving.Moved { Order: var moved, ToTell: var waiting })
        {
            await news.MovedAsync(moved, cancellationToken);
            await news.RestockedAsync(waiting, cancellationToken);
        }

        return moving;
    }

    private async Task<ValueObject> AskAsync(IReadOnlyList<Order> meant, string locale, CancellationToken cancellationToken)
    {
        var shop = await desk.Shop.ProfileAsync(cancellationToken);
        return new ValueObject
        {
            ["outcome"] = meant.Count == 0 ? "notFound" : "which",
            ["orders"] = new ValueArray(meant.Take(3).Select(order => (Value)OrderValues.Of(order, shop, locale))),
        };
    }
}
