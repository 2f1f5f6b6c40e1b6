using BotTutor.Shop;
using BotTutor.Shop.Products;
using BotTutor.Storage.Commits;
using BotTutor.Turns;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Shop;

/// <summary>
/// Answers from the stock as it is read, and takes it at the commit only while enough is still there. Two buyers of different pieces never conflict.
/// </summary>
internal sealed class StoredStock(BotTutorDb db, UnitOfWork unit) : IStock
{
    private readonly Dictionary<(ShopId Shop, Sku Sku), int> _taken = [];
    private readonly HashSet<ShopId> _counted = [];

    public async Task<StockTaking> TakeAsync(ShopId shop, IReadOnlyList<Pieces> wanted, CancellationToken cancellationToken)
    {
        var skus = wanted.Select(pieces => pieces.Sku.Code).Distinct().ToList();
        var stock = await db.Stock.AsNoTracking()
            .Where(row => row.Shop == shop.Value && skus.Contains(row.Sku))
            .ToDictionaryAsync(row => new Sku(row.Sku), row => row.Stock, cancellationToken);
        foreach (var sku in stock.Keys)
        {
            stock[sku] -= _taken.GetValueOrDefault((shop, sku));
        }

        var taking = StockRules.Take(stock, wanted);
        if (taking is StockTaking.Taken { Left: var left })
        {
            foreach (var (sku, rest) in left)
            {
                Take(shop, sku, stock[sku] - rest);
            }
        }

        return taking;
    }

    public Task PutBackAsync(ShopId shop, IReadOnlyList<Pieces> pieces, CancellationToken cancellationToken)
    {
        foreach (var (sku, quantity) in pieces.Where(piece => piece.Quantity > 0))
        {
            _taken[(shop, sku)] = _taken.GetValueOrDefault((shop, sku)) - quantity;
            Write(shop, async (context, cancel) =>
            {
                await Rows(context, shop, sku).ExecuteUpdateAsync(
                    row => row.SetProperty(
                        stock => stock.Stock,
                        stock => stock.Stock > StockRules.Most - quantity ? StockRules.Most : stock.Stock + quantity),
                    cancel);
                return null;
            });
        }

        return Task.CompletedTask;
    }

    public Task SetAsync(ShopId shop, Sku sku, int before, int after, CancellationToken cancellationToken)
    {
        _taken.Remove((shop, sku));
        Write(shop, async (context, cancel) =>
        {
            var changed = await Rows(context, shop, sku)
                .Where(row => row.Stock == before)
                .ExecuteUpdateAsync(row => row.SetProperty(stock => stock.Stock, after), cancel);
            return changed == 0 ? new CommitOutcome.Conflict($"the stock of {sku} in {shop} is no longer {before}") : null;
        });
        return Task.CompletedTask;
    }

    private void Take(ShopId shop, Sku sku, int quantity)
    {
        _taken[(shop, sku)] = _taken.GetValueOrDefault((shop, sku)) + quantity;
        Write(shop, async (context, cancellationToken) =>
        {
            var changed = await Rows(context, shop, sku)
                .Where(row => row.Stock >= quantity)
                .ExecuteUpdateAsync(row => row.SetProperty(stock => stock.Stock, stock => stock.Stock - quantity), cancellationToken);
            return changed == 0 ? new CommitOutcome.Conflict($"the stock of {sku} in {shop} went to somebody else") : null;
        });
    }

    /// <summary>The shop's catalogue is counted on first, and so locked first: two units that take several goods never each hold one that the other waits for.</summary>
    private void Write(ShopId shop, CommitStep step)
    {
        if (_counted.Add(shop))
        {
            unit.Write((context, cancellationToken) => CountAsync(context, shop, cancellationToken));
        }

        unit.Write(step);
    }

    private static IQueryable<StockRow> Rows(BotTutorDb context, ShopId shop, Sku sku) =>
        context.Stock.Where(row => row.Shop == shop.Value && row.Sku == sku.Code);

    private async ValueTask<CommitOutcome.Conflict?> CountAsync(BotTutorDb context, ShopId shop, CancellationToken cancellationToken)
    {
        _counted.Remove(shop);
        await context.Catalogs.Where(row => row.Shop == shop.Value)
            .ExecuteUpdateAsync(row => row.SetProperty(catalog => catalog.StockVersion, catalog => catalog.StockVersion + 1), cancellationToken);
        return null;
    }
}
