using BotTutor.Shop;
using BotTutor.Shop.Products;

namespace BotTutor.Storage.Tests.Shop;

public abstract class StoredCatalogsTests(StorageProvider store) : ShopTests(store)
{
    public sealed class OnSqlite() : StoredCatalogsTests(StorageProvider.Sqlite);

    public sealed class OnPostgreSql() : StoredCatalogsTests(StorageProvider.PostgreSQL);

    [Fact]
    public async Task A_catalogue_comes_back_whole_after_a_restart()
    {
        await SeedAsync();
        await Database.RestartAsync();

        var read = (await FindAsync()).ShouldNotBeNull();
        read.Edition.ShouldBe("1");
        All(read.Categories).ShouldBe(All(Catalog().Categories));
        All(read.Products).ShouldBe(All(Catalog().Products));
    }

    [Fact]
    public async Task As_long_as_nothing_changes_it_is_the_same_object()
    {
        await SeedAsync();

        (await FindAsync()).ShouldBeSameAs(await FindAsync());
    }

    [Fact]
    public async Task What_a_new_edition_does_not_name_is_sold_no_longer()
    {
        await SeedAsync();
        var tempe = Catalog().Products[0];
        var less = new Catalog(Id, "2", Catalog().Categories, [tempe with { Variants = [tempe.Variants[0] with { Price = new Money(20_000), Stock = 7 }] }]);
        await Database.CommitAsync<ICatalogs>(async catalogs =>
        {
            await catalogs.SaveAsync(Catalog(original: 1), Cancel);
            await catalogs.SaveAsync(less, Cancel);
        });

        var read = (await FindAsync())!;
        read.Find(Spicy).ShouldBeNull();
        read.Find(Original)!.Variant.ShouldSatisfyAllConditions(
            variant => variant.Price.ShouldBe(new Money(20_000)),
            variant => variant.Stock.ShouldBe(7));
        (await Database.ScalarAsync("SELECT count(*) FROM stock")).ShouldBe(1L);
    }

    [Fact]
    public async Task There_is_no_catalogue_of_a_shop_that_has_none()
    {
        (await FindAsync()).ShouldBeNull();
    }

    private Task<Catalog?> FindAsync() => Database.ReadAsync((ICatalogs catalogs) => catalogs.FindAsync(Id, Cancel));
}
