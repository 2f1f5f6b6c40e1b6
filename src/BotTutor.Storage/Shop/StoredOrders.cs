using System.Globalization;
using BotTutor.Shop;
using BotTutor.Shop.Orders;
using BotTutor.Storage.Commits;
using BotTutor.Turns;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Shop;

internal sealed class StoredOrders(BotTutorDb db, UnitOfWork unit, NewContext contexts, CommitGate gate) : IOrders
{
    private IQueryable<OrderRow> Whole => db.Orders.Include(row => row.Lines).Include(row => row.History).AsSplitQuery();

    public async Task<Order?> FindAsync(ShopId shop, OrderNumber number, CancellationToken cancellationToken) =>
        (await RowAsync(shop, number, cancellationToken))?.ToOrder();

    public async Task<Order?> FindAsync(CheckoutId checkout, CancellationToken cancellationToken) =>
        (db.Orders.Local.FirstOrDefault(row => row.Checkout == checkout.Value)
            ?? await Whole.SingleOrDefaultAsync(row => row.Checkout == checkout.Value, cancellationToken))?.ToOrder();

    public async Task<IReadOnlyList<Order>> OfBuyerAsync(ShopId shop, BuyerId buyer, int most, CancellationToken cancellationToken)
    {
        var rows = await Whole
            .Where(row => row.Shop == shop.Value && row.Buyer == buyer.Value)
            .OrderByDescending(row => row.PlacedAt)
            .ThenByDescending(row => row.Number)
            .Take(most)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => row.ToOrder())];
    }

    /// <summary>Counts at once, outside the unit: otherwise every two orders of a day would be a conflict.</summary>
    public async Task<int> NextSequenceAsync(ShopId shop, DateOnly day, CancellationToken cancellationToken)
    {
        await using var context = contexts();
        using var pass = await gate.EnterAsync(cancellationToken);
        var last = await context.ScalarAsync(
            "INSERT INTO order_days (shop, day, last) VALUES (@shop, @day, 1) ON CONFLICT (shop, day) DO UPDATE SET last = order_days.last + 1 RETURNING last",
            [("@shop", shop.Value), ("@day", day)],
            cancellationToken);
        return Convert.ToInt32(last, CultureInfo.InvariantCulture);
    }

    public async Task SaveAsync(Order order, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(order);
        var row = await RowAsync(order.Shop, order.Number, cancellationToken);
        if (row is null)
        {
            db.Orders.Add(OrderRow.Of(order));
        }
        else if (row.IsBegunBy(order))
        {
            row.Lengthen(order);
        }
        else
        {
            unit.Write((_, _) => ValueTask.FromResult<CommitOutcome.Conflict?>(new($"order {order.Number} was moved on by somebody else")));
        }
    }

    private async Task<OrderRow?> RowAsync(ShopId shop, OrderNumber number, CancellationToken cancellationToken) =>
        db.Orders.Local.FirstOrDefault(row => row.Shop == shop.Value && row.Number == number.Text)
        ?? await Whole.SingleOrDefaultAsync(row => row.Shop == shop.Value && row.Number == number.Text, cancellationToken);
}
