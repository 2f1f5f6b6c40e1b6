using BotTutor.Shop;
using BotTutor.Shop.Products;
using BotTutor.Shop.Shelves;

namespace BotTutor.Storage.Tests.Shop;

public abstract class StoredPricesTests(StorageProvider store) : ShopTests(store)
{
    public sealed class OnSqlite() : StoredPricesTests(StorageProvider.Sqlite);

    public sealed class OnPostgreSql() : StoredPricesTests(StorageProvider.PostgreSQL);

    private static readonly Money Own = new(17_500);
    private static readonly Money Listed = new(18_000);

    [Fact]
    public async Task The_very_next_answer_uses_a_new_price()
    {
        await SeedAsync();
        (await PricesAsync()).ShouldBe((Listed, null));

        await ChangeAsync(Own);
        (await PricesAsync()).ShouldBe((Own, Listed));

        await Database.RestartAsync();
        (await PricesAsync()).ShouldBe((Own, Listed));
        (await StockOfAsync(Original)).ShouldBe(42);
    }

    [Fact]
    public async Task The_price_of_the_files_ends_the_difference()
    {
        await SeedAsync();
        await ChangeAsync(Own);
        await ChangeAsync(Listed);

        (await PricesAsync()).ShouldBe((Listed, null));
    }

    [Fact]
    public async Task Two_who_set_a_price_at_once_do_not_both_succeed()
    {
        await SeedAsync();
        await using var one = Database.Scope();
        await using var other = Database.Scope();
        await ChangeAsync(one.Port<ICatalogs>(), Own);
        await ChangeAsync(other.Port<ICatalogs>(), new Money(19_500));

        (await one.CommitAsync()).ShouldBeCommitted();
        (await other.CommitAsync()).ShouldBeConflict().What.ShouldContain(Original.Code);
    }

    [Fact]
    public async Task A_price_and_a_sale_do_not_disturb_each_other()
    {
        await SeedAsync();
        await using var seller = Database.Scope();
        await ChangeAsync(seller.Port<ICatalogs>(), Own);
        await Database.CommitAsync<IStock>(stock => stock.TakeAsync(Id, [new Pieces(Original, 2)], Cancel));

        (await seller.CommitAsync()).ShouldBeCommitted();
        (await StockOfAsync(Original)).ShouldBe(40);
        (await PricesAsync()).ShouldBe((Own, Listed));
    }

    [Fact]
    public async Task New_content_is_written_whole_with_the_sellers_own_price()
    {
        await SeedAsync();
        await ChangeAsync(Own);
        await Database.CommitAsync<ICatalogs>(async catalogs => await catalogs.SaveAsync((await catalogs.FindAsync(Id, Cancel))!, Cancel));

        (await PricesAsync()).ShouldBe((Own, Listed));
    }

    [Fact]
    public async Task New_content_does_not_undo_a_sale_that_came_between()
    {
        await SeedAsync();
        await using var content = Database.Scope();
        var read = await content.Port<ICatalogs>().FindAsync(Id, Cancel);
        await Database.CommitAsync<IStock>(stock => stock.TakeAsync(Id, [new Pieces(Original, 2)], Cancel));
        await content.Port<ICatalogs>().SaveAsync(read!, Cancel);

        (await content.CommitAsync()).ShouldBeConflict();
        (await StockOfAsync(Original)).ShouldBe(40);
    }

    private async Task ChangeAsync(Money price) =>
        (await Database.CommitAsync<ICatalogs>(catalogs => ChangeAsync(catalogs, price))).ShouldBeCommitted();

    private static async Task ChangeAsync(ICatalogs catalogs, Money price) =>
        (await new ChangePrice(catalogs).RunAsync(Id, [Original], new PriceChange.To(price), Cancel)).ShouldBeOfType<PriceChanging.Changed>();

    private async Task<(Money Price, Money? ListPrice)> PricesAsync()
    {
        var catalog = await Database.ReadAsync((ICatalogs catalogs) => catalogs.FindAsync(Id, Cancel));
        var variant = catalog!.Find(Original)!.Variant;
        return (variant.Price, variant.ListPrice);
    }
}
