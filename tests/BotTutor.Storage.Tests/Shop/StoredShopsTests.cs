using BotTutor.Shop;
using BotTutor.Shop.Profiles;

namespace BotTutor.Storage.Tests.Shop;

public abstract class StoredShopsTests(StorageProvider store) : ShopTests(store)
{
    public sealed class OnSqlite() : StoredShopsTests(StorageProvider.Sqlite);

    public sealed class OnPostgreSql() : StoredShopsTests(StorageProvider.PostgreSQL);

    [Fact]
    public async Task A_profile_comes_back_whole_after_a_restart()
    {
        (await Database.CommitAsync<IShops>(shops => shops.SaveAsync(Profile, Cancel))).ShouldBeCommitted();
        await Database.RestartAsync();

        All(await FindAsync()).ShouldBe(All(Profile));
    }

    [Fact]
    public async Task A_new_edition_is_read_by_whoever_had_the_old_one()
    {
        await Database.CommitAsync<IShops>(shops => shops.SaveAsync(Profile, Cancel));
        await FindAsync();
        await Database.CommitAsync<IShops>(shops => shops.SaveAsync(Profile with { Edition = "2" }, Cancel));

        (await FindAsync())!.Edition.ShouldBe("2");
    }

    [Fact]
    public async Task There_is_no_shop_of_a_name_that_was_never_saved()
    {
        (await Database.ReadAsync((IShops shops) => shops.FindAsync(new ShopId("kosong"), Cancel))).ShouldBeNull();
    }

    private Task<ShopProfile?> FindAsync() => Database.ReadAsync((IShops shops) => shops.FindAsync(Id, Cancel));
}
