using BotTutor.Shop;
using BotTutor.Shop.Restocks;
using BotTutor.Storage.Commits;
using BotTutor.Turns;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Shop;

internal sealed class StoredRestockNotices(BotTutorDb db, UnitOfWork unit) : IRestockNotices
{
    public async Task<IReadOnlyList<RestockNotice>> OfBuyerAsync(ShopId shop, BuyerId buyer, CancellationToken cancellationToken)
    {
        var rows = await db.RestockNotices
            .Where(row => row.Shop == shop.Value && row.Buyer == buyer.Value)
            .OrderBy(row => row.Since)
            .ToListAsync(cancellationToken);
        return [.. rows.Where(IsKept).Select(row => row.ToNotice())];
    }

    public async Task KeepAsync(RestockNotice notice, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notice);
        var row = await RowAsync(notice, cancellationToken);
        if (row is null)
        {
            db.RestockNotices.Add(RestockNoticeRow.Of(notice));
        }
        else if (!IsKept(row))
        {
            db.Entry(row).State = EntityState.Unchanged;
        }

        unit.Write((context, cancel) => StillSoldOutAsync(context, notice.Shop, notice.Sku, cancel));
    }

    public async Task RemoveAsync(RestockNotice notice, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notice);
        if (await RowAsync(notice, cancellationToken) is { } row)
        {
            db.RestockNotices.Remove(row);
        }
    }

    public async Task<IReadOnlyList<RestockNotice>> TakeAsync(ShopId shop, IReadOnlyList<Sku> skus, CancellationToken cancellationToken)
    {
        var codes = skus.Select(sku => sku.Code).ToList();
        var rows = await db.RestockNotices
            .Where(row => row.Shop == shop.Value && codes.Contains(row.Sku))
            .OrderBy(row => row.Since)
            .ToListAsync(cancellationToken);
        var kept = rows.Where(IsKept).ToList();
        db.RestockNotices.RemoveRange(kept);

        // A row that was taken by somebody else fails to be deleted; one that came meanwhile would wait for ever.
        unit.Check(async (context, cancel) =>
            await context.RestockNotices.CountAsync(row => row.Shop == shop.Value && codes.Contains(row.Sku), cancel) > rows.Count
                ? new CommitOutcome.Conflict($"somebody asked to be told of {string.Join(", ", codes)} meanwhile")
                : null);
        return [.. kept.Select(row => row.ToNotice())];
    }

    /// <summary>Writes the shelf's row, though nothing in it changes: whoever fills the shelf meanwhile waits for this unit and then finds its notice.</summary>
    private static async ValueTask<CommitOutcome.Conflict?> StillSoldOutAsync(BotTutorDb context, ShopId shop, Sku sku, CancellationToken cancellationToken) =>
        await context.Stock
            .Where(row => row.Shop == shop.Value && row.Sku == sku.Code && row.Stock == 0)
            .ExecuteUpdateAsync(row => row.SetProperty(stock => stock.Stock, 0), cancellationToken) > 0
            ? null
            : new CommitOutcome.Conflict($"{sku} in {shop} is in stock again, or sold no longer");

    private bool IsKept(RestockNoticeRow row) => db.Entry(row).State is not (EntityState.Deleted or EntityState.Detached);

    private async Task<RestockNoticeRow?> RowAsync(RestockNotice notice, CancellationToken cancellationToken) =>
        await db.RestockNotices.FindAsync([notice.Shop.Value, notice.Sku.Code, notice.Buyer.Value], cancellationToken);
}
