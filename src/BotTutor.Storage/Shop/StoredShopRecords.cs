using BotTutor.Shop;
using BotTutor.Storage.Commits;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Shop;

internal sealed class StoredShopRecords(UnitOfWork unit) : IShopRecords
{
    public Task ClearAsync(ShopId shop, CancellationToken cancellationToken)
    {
        var id = shop.Value;
        unit.Write(async (context, cancel) =>
        {
            await context.OrderEvents.Where(row => row.Shop == id).ExecuteDeleteAsync(cancel);
            await context.OrderLines.Where(row => row.Shop == id).ExecuteDeleteAsync(cancel);
            await context.Orders.Where(row => row.Shop == id).ExecuteDeleteAsync(cancel);
            await context.OrderDays.Where(row => row.Shop == id).ExecuteDeleteAsync(cancel);
            await context.Checkouts.Where(row => row.Shop == id).ExecuteDeleteAsync(cancel);
            await context.Carts.Where(row => row.Shop == id).ExecuteDeleteAsync(cancel);
            await context.RestockNotices.Where(row => row.Shop == id).ExecuteDeleteAsync(cancel);
            return null;
        });
        return Task.CompletedTask;
    }
}
