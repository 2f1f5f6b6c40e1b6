using System.Diagnostics;
using BotTutor.Shop.Restocks;

namespace BotTutor.Shop.Orders;

/// <summary>Moves an order on. Cancelling puts its goods back on the shelves, all in the caller's unit of work.</summary>
public sealed class MoveOrder(IOrders orders, PutBackStock putBack)
{
    /// <summary>For the seller, who may move every order of the shop.</summary>
    public async Task<OrderMoving> RunAsync(ShopId shop, OrderNumber number, OrderMove move, DateTimeOffset now, CancellationToken cancellationToken) =>
        await orders.FindAsync(shop, number, cancellationToken) is { } order
            ? await MoveAsync(order, move, now, cancellationToken)
            : new OrderMoving.NotFound();

    /// <summary>For a buyer, who may cancel only their own orders, and does not learn of others.</summary>
    public async Task<OrderMoving> CancelForBuyerAsync(
        ShopId shop, BuyerId buyer, OrderNumber number, string? reason, DateTimeOffset now, CancellationToken cancellationToken) =>
        await orders.FindAsync(shop, number, cancellationToken) is { } order && order.Buyer == buyer
            ? await MoveAsync(order, new OrderMove.Cancel(OrderActor.Buyer, reason), now, cancellationToken)
            : new OrderMoving.NotFound();

    private async Task<OrderMoving> MoveAsync(Order order, OrderMove move, DateTimeOffset now, CancellationToken cancellationToken)
    {
        switch (order.Move(move, now))
        {
            case Order.Step.Moved { Order: var moved }:
                await orders.SaveAsync(moved, cancellationToken);
                return new OrderMoving.Moved(moved, order.Status, move is OrderMove.Cancel
                    ? await putBack.RunAsync(order.Shop, order.Pieces, cancellationToken)
                    : []);

            case Order.Step.AlreadyThere:
                return new OrderMoving.AlreadyThere(order);

            case Order.Step.NotPossible { Possible: var possible }:
                return new OrderMoving.NotPossible(order, move.To, possible);

            case Order.Step.TooLate:
                return new OrderMoving.TooLate(order);

            case Order.Step.TrackingMissing:
                return new OrderMoving.TrackingMissing(order);

            default:
                throw new UnreachableException();
        }
    }
}
