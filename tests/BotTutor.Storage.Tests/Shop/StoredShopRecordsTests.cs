using BotTutor.Shop;
using BotTutor.Shop.Carts;
using BotTutor.Shop.Orders;
using BotTutor.Shop.Products;
using BotTutor.Shop.Restocks;
using BotTutor.Shop.Staff;

namespace BotTutor.Storage.Tests.Shop;

public abstract class StoredShopRecordsTests(StorageProvider store) : OrderedTests(store)
{
    public sealed class OnSqlite() : StoredShopRecordsTests(StorageProvider.Sqlite);

    public sealed class OnPostgreSql() : StoredShopRecordsTests(StorageProvider.PostgreSQL);

    [Fact]
    public async Task A_reset_leaves_the_catalogue_and_the_staff_and_nothing_that_buyers_left_behind()
    {
        var seller = new SellerId(Budi.Value);
        await OpenShopAsync(spicy: 0);
        await OrderAsync(Till(Ada), Now, new Pieces(Original, 2));
        await Database.CommitAsync<ICarts>(carts => carts.SaveAsync(new Cart(Id, Budi) { Lines = [new Pieces(Original, 1)] }, Cancel));
        await Database.CommitAsync<IRestockNotices>(notices => notices.KeepAsync(new RestockNotice(Id, Spicy, Ada, Now), Cancel));
        await Database.CommitAsync<IShopStaff>(staff => staff.AddAsync(Id, seller, Now, Cancel));

        await ResetAsync();
        await ResetAsync();

        foreach (var table in new[] { "orders", "order_lines", "order_events", "order_days", "checkouts", "carts", "restock_notices" })
        {
            (await Database.ScalarAsync($"SELECT count(*) FROM {table}")).ShouldBe(0L, table);
        }

        (await StockOfAsync(Original)).ShouldBe(42);
        (await Database.ReadAsync((IShopStaff staff) => staff.IsSellerAsync(Id, seller, Cancel))).ShouldBeTrue();
        (await OrderAsync(Till(Ada), Now, new Pieces(Original, 1))).Number.Text.ShouldBe("RN-261125-0001");
    }

    [Fact]
    public async Task Another_shop_is_left_alone()
    {
        await OpenShopAsync();
        await OrderAsync(Till(Ada), Now, new Pieces(Original, 2));

        await Database.CommitAsync<IShopRecords>(records => records.ClearAsync(new ShopId("other"), Cancel));

        (await Database.ReadAsync((IOrders orders) => orders.OfBuyerAsync(Id, Ada, 5, Cancel))).Count.ShouldBe(1);
    }

    private async Task ResetAsync()
    {
        await using var scope = Database.Scope();
        await scope.Port<IShopRecords>().ClearAsync(Id, Cancel);
        await scope.Port<ICatalogs>().SaveAsync(Catalog(spicy: 0), Cancel);
        (await scope.CommitAsync()).ShouldBeCommitted();
    }
}
