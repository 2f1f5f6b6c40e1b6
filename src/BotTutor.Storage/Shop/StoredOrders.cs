using BotTutor.Shop;
using BotTutor.Shop.Orders;
using BotTutor.Storage.Commits;
using BotTutor.Turns;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Shop;

internal sealed class StoredOrders(BotTutorDb db, UnitOfWork unit, NewContext contexts, CommitGate gate) : IOrders
{
    // Fewer would find strangers, and stand for no number that a person remembers.
    private const int FewestDigits = 4;

    private IQueryable<OrderRow> Whole => db.Orders.Include(row => row.Lines).Include(row => row.History).AsSplitQuery();

    public async Task<Order?> FindAsync(ShopId shop, OrderNumber number, CancellationToken cancellationToken) =>
        (await RowAsync(shop, number, cancellationToken))?.ToOrder();

    public async Task<Order?> FindAsync(CheckoutId checkout, CancellationToken cancellationToken) =>
        (db.Orders.Local.FirstOrDefault(row => row.Checkout == checkout.Value)
            ?? await Whole.SingleOrDefaultAsync(row => row.Checkout == checkout.Value, cancellationToken))?.ToOrder();

    public Task<IReadOnlyList<Order>> OfBuyerAsync(ShopId shop, BuyerId buyer, int most, CancellationToken cancellationToken) =>
        NewestAsync(Of(shop).Where(row => row.Buyer == buyer.Value), 0, most, cancellationToken);

    public async Task<IReadOnlyList<Order>> OfPhoneAsync(ShopId shop, string lastDigits, int most, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lastDigits);
        return lastDigits.Length >= FewestDigits && lastDigits.All(char.IsAsciiDigit)
            ? await NewestAsync(Of(shop).Where(row => row.Phone.EndsWith(lastDigits)), 0, most, cancellationToken)
            : [];
    }

    public async Task<OrderPage> ListAsync(ShopId shop, OrderQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var rows = query.Statuses.Count == 0 ? Of(shop) : Of(shop).Where(row => query.Statuses.Contains(row.Status));
        var total = await rows.CountAsync(cancellationToken);
        var (page, pages, size) = Pages.Of(total, query.Page, query.Size);
        return new OrderPage(await NewestAsync(rows, (page - 1) * size, size, cancellationToken), page, pages, total);
    }

    public Task<IReadOnlyList<Order>> PlacedBetweenAsync(ShopId shop, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken) =>
        NewestAsync(Of(shop).Where(row => row.PlacedAt >= from && row.PlacedAt < to), 0, int.MaxValue, cancellationToken);

    public async Task<IReadOnlyDictionary<OrderStatus, int>> CountAsync(ShopId shop, CancellationToken cancellationToken) =>
        await db.Orders.Where(row => row.Shop == shop.Value)
            .GroupBy(row => row.Status)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);

    /// <summary>Counts at once, outside the unit: otherwise every two orders of a day would be a conflict.</summary>
    public async Task<int> NextSequenceAsync(ShopId shop, DateOnly day, CancellationToken cancellationToken)
    {
        await using var context = contexts();
        using var pass = await gate.EnterAsync(cancellationToken);
        var last = await context.Database
            .SqlQuery<int>($"INSERT INTO order_days (shop, day, last) VALUES ({shop.Value}, {day}, 1) ON CONFLICT (shop, day) DO UPDATE SET last = order_days.last + 1 RETURNING last AS \"Value\"")
            .ToListAsync(cancellationToken);
        return last[0];
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
            if (order.Revision > row.Revision)
            {
                row.Amend(order);
            }

            row.Lengthen(order);
        }
        else
        {
            unit.Write((_, _) => ValueTask.FromResult<CommitOutcome.Conflict?>(new($"order {order.Number} was moved on or amended by somebody else")));
        }
    }

    private IQueryable<OrderRow> Of(ShopId shop) => Whole.Where(row => row.Shop == shop.Value);

    private static async Task<IReadOnlyList<Order>> NewestAsync(IQueryable<OrderRow> rows, int skip, int most, CancellationToken cancellationToken)
    {
        var page = await rows
            .OrderByDescending(row => row.PlacedAt)
            .ThenByDescending(row => row.Number)
            .Skip(skip)
            .Take(most)
            .ToListAsync(cancellationToken);
        return [.. page.Select(row => row.ToOrder())];
    }

    private async Task<OrderRow?> RowAsync(ShopId shop, OrderNumber number, CancellationToken cancellationToken) =>
        db.Orders.Local.FirstOrDefault(row => row.Shop == shop.Value && row.Number == number.Text)
        ?? await Whole.SingleOrDefaultAsync(row => row.Shop == shop.Value && row.Number == number.Text, cancellationToken);
}
