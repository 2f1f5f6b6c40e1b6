using BotTutor.Shop;
using BotTutor.Shop.Products;
using BotTutor.Shop.Restocks;
using BotTutor.Shop.Shelves;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Storage.Tests.Shop;

public abstract class StoredRestockNoticesTests(StorageProvider store) : ShopTests(store)
{
    public sealed class OnSqlite() : StoredRestockNoticesTests(StorageProvider.Sqlite);

    public sealed class OnPostgreSql() : StoredRestockNoticesTests(StorageProvider.PostgreSQL);

    private static readonly DateTimeOffset Now = new(2026, 11, 25, 3, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_restock_gives_out_everybody_who_waits_once_the_longest_first()
    {
        await SeedAsync(spicy: 0);
        await KeepAsync(Budi, Now);
        await KeepAsync(Ada, Now.AddMinutes(1));
        await Database.RestartAsync();

        (await RestockAsync(10)).Select(notice => notice.Buyer).ShouldBe([Budi, Ada]);
        (await RestockAsync(20)).ShouldBeEmpty();
        (await Database.ScalarAsync("SELECT count(*) FROM restock_notices")).ShouldBe(0L);
    }

    [Fact]
    public async Task A_restock_that_is_not_committed_keeps_those_who_wait()
    {
        await SeedAsync(spicy: 0);
        await KeepAsync(Ada, Now);
        await using (var scope = Database.Scope())
        {
            (await ChangeAsync(scope, 10)).ToTell.ShouldHaveSingleItem();
        }

        (await RestockAsync(10)).ShouldHaveSingleItem().Buyer.ShouldBe(Ada);
    }

    [Fact]
    public async Task Two_who_restock_at_once_do_not_tell_anybody_twice()
    {
        await SeedAsync(spicy: 0);
        await KeepAsync(Ada, Now);
        await using var one = Database.Scope();
        await using var other = Database.Scope();
        (await one.Port<IRestockNotices>().TakeAsync(Id, [Spicy], Cancel)).ShouldHaveSingleItem();
        (await other.Port<IRestockNotices>().TakeAsync(Id, [Spicy], Cancel)).ShouldHaveSingleItem();

        (await one.CommitAsync()).ShouldBeCommitted();
        (await other.CommitAsync()).ShouldBeConflict().What.ShouldContain("restock_notices");
    }

    [Fact]
    public async Task Whoever_asks_while_it_is_restocked_does_not_wait_for_ever()
    {
        await SeedAsync(spicy: 0);
        await using var seller = Database.Scope();
        await ChangeAsync(seller, 10);
        await KeepAsync(Ada, Now);

        (await seller.CommitAsync()).ShouldBeConflict();
        (await RestockAsync(10)).ShouldHaveSingleItem().Buyer.ShouldBe(Ada);
    }

    [Fact]
    public async Task Whoever_asks_after_it_was_restocked_is_told_to_look_again()
    {
        await SeedAsync(spicy: 0);
        await using var buyer = Database.Scope();
        await buyer.Port<IRestockNotices>().KeepAsync(new RestockNotice(Id, Spicy, Ada, Now), Cancel);
        await RestockAsync(10);

        (await buyer.CommitAsync()).ShouldBeConflict();
    }

    [Fact]
    public async Task A_buyer_has_one_notice_for_a_variant_and_may_take_it_back()
    {
        await SeedAsync(original: 0, spicy: 0);
        await KeepAsync(Ada, Now);
        await KeepAsync(Ada, Now.AddHours(1));
        await Database.CommitAsync<IRestockNotices>(notices => notices.KeepAsync(new RestockNotice(Id, Original, Ada, Now.AddHours(2)), Cancel));

        (await OfAdaAsync()).ShouldBe([new RestockNotice(Id, Spicy, Ada, Now), new RestockNotice(Id, Original, Ada, Now.AddHours(2))]);
        await Database.CommitAsync<IRestockNotices>(notices => notices.RemoveAsync(new RestockNotice(Id, Spicy, Ada, Now), Cancel));
        (await OfAdaAsync()).ShouldHaveSingleItem().Sku.ShouldBe(Original);
    }

    private Task<IReadOnlyList<RestockNotice>> OfAdaAsync() =>
        Database.ReadAsync((IRestockNotices notices) => notices.OfBuyerAsync(Id, Ada, Cancel));

    private async Task KeepAsync(BuyerId buyer, DateTimeOffset since) =>
        (await Database.CommitAsync<IRestockNotices>(notices => notices.KeepAsync(new RestockNotice(Id, Spicy, buyer, since), Cancel))).ShouldBeCommitted();

    private async Task<IReadOnlyList<RestockNotice>> RestockAsync(int stock)
    {
        await using var scope = Database.Scope();
        var changed = await ChangeAsync(scope, stock);
        (await scope.CommitAsync()).ShouldBeCommitted();
        return changed.ToTell;
    }

    private static async Task<StockChanging.Changed> ChangeAsync(AsyncServiceScope scope, int stock) =>
        (await new ChangeStock(scope.Port<ICatalogs>(), scope.Port<IStock>(), scope.Port<IRestockNotices>())
            .RunAsync(Id, [Spicy], new StockChange.To(stock), Cancel)).ShouldBeOfType<StockChanging.Changed>();
}
