using System.Diagnostics;
using BotTutor.Shop.Products;
using BotTutor.Shop.Profiles;
using BotTutor.Shop.Restocks;

namespace BotTutor.Shop.Orders;

/// <summary>A buyer changes an order of theirs before it is packed: stock, total and delivery follow, all in the caller's unit of work.</summary>
public sealed class AmendOrder(IShops shops, IOrders orders, IStock stock, PutBackStock putBack)
{
    /// <param name="shop">Where it was ordered.</param>
    /// <param name="buyer">Whose it is.</param>
    /// <param name="number">Which.</param>
    /// <param name="amendment">What is to be otherwise.</param>
    /// <param name="agreed">The new total that the buyer saw and agreed to, or <see langword="null"/> before they did.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<OrderAmending> RunAsync(
        ShopId shop, BuyerId buyer, OrderNumber number, OrderAmendment amendment, Money? agreed, CancellationToken cancellationToken)
    {
        if (await orders.FindAsync(shop, number, cancellationToken) is not { } order || order.Buyer != buyer)
        {
            return new OrderAmending.NotFound();
        }

        var profile = await shops.FindAsync(shop, cancellationToken)
            ?? throw new InvalidOperationException($"An order names the shop '{shop}', but there is none of that name.");

        return OrderProposal.For(order, amendment, profile) switch
        {
            OrderProposal.Refused { Why: var refusal } => refusal,
            OrderProposal.Possible { Order: var proposed } when order.IsPaid && (proposed.Total, proposed.Payment) != (order.Total, order.Payment) => new OrderAmending.Paid(order),
            OrderProposal.Possible { Order: var proposed } when proposed.Total != order.Total && agreed != proposed.Total => new OrderAmending.TotalChanges(order, proposed),
            OrderProposal.Possible { Order: var proposed } => await WriteAsync(order, proposed, cancellationToken),
            _ => throw new UnreachableException(),
        };
    }

    private async Task<OrderAmending> WriteAsync(Order order, Order proposed, CancellationToken cancellationToken)
    {
        var more = Difference(proposed, order);
        if (more.Count > 0 && await stock.TakeAsync(order.Shop, more, cancellationToken) is StockTaking.Short { Shortages: var shortages })
        {
            return new OrderAmending.OutOfStock(order, shortages);
        }

        var toTell = await putBack.RunAsync(order.Shop, Difference(order, proposed), cancellationToken);
        await orders.SaveAsync(proposed, cancellationToken);
        return new OrderAmending.Amended(proposed, order, toTell);
    }

    /// <summary>The pieces that one has beyond the other.</summary>
    private static List<Pieces> Difference(Order one, Order other) =>
        [.. from piece in one.Pieces
            let surplus = piece.Quantity - other.Pieces.Where(same => same.Sku == piece.Sku).Sum(same => same.Quantity)
            where surplus > 0
            select piece with { Quantity = surplus }];
}
