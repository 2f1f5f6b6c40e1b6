using BotTutor.Shop.Carts;
using BotTutor.Shop.Products;

namespace BotTutor.Storage.Tests.Shop;

public abstract class StoredCartsTests(StorageProvider store) : ShopTests(store)
{
    public sealed class OnSqlite() : StoredCartsTests(StorageProvider.Sqlite);

    public sealed class OnPostgreSql() : StoredCartsTests(StorageProvider.PostgreSQL);

    [Fact]
    public async Task A_cart_keeps_the_order_of_its_lines_over_a_restart()
    {
        await Database.CommitAsync<ICarts>(carts => carts.SaveAsync(Filled(new(Spicy, 1), new(Original, 2)), Cancel));
        await Database.RestartAsync();

        (await GetAsync()).Lines.ShouldBe([new Pieces(Spicy, 1), new Pieces(Original, 2)]);
    }

    [Fact]
    public async Task A_buyer_who_never_added_anything_has_an_empty_cart()
    {
        (await GetAsync()).IsEmpty.ShouldBeTrue();
        (await Database.ScalarAsync("SELECT count(*) FROM carts")).ShouldBe(0L);
    }

    [Fact]
    public async Task Within_a_turn_the_cart_is_as_it_was_saved_last()
    {
        await using var scope = Database.Scope();
        var carts = scope.Port<ICarts>();
        await carts.SaveAsync(Filled(new Pieces(Original, 2)), Cancel);

        (await carts.GetAsync(Id, Ada, Cancel)).QuantityOf(Original).ShouldBe(2);
    }

    [Fact]
    public async Task The_same_buyer_in_two_conversations_at_once_loses_nothing_in_silence()
    {
        await Database.CommitAsync<ICarts>(carts => carts.SaveAsync(Filled(new Pieces(Original, 1)), Cancel));
        await using var one = Database.Scope();
        await using var other = Database.Scope();
        foreach (var (scope, sku) in new[] { (one, Original), (other, Spicy) })
        {
            var cart = await scope.Port<ICarts>().GetAsync(Id, Ada, Cancel);
            await scope.Port<ICarts>().SaveAsync(cart with { Lines = [.. cart.Lines, new Pieces(sku, 5)] }, Cancel);
        }

        (await one.CommitAsync()).ShouldBeCommitted();
        (await other.CommitAsync()).ShouldBeConflict().What.ShouldContain("carts");
    }

    [Fact]
    public async Task Carts_of_two_buyers_are_two()
    {
        await Database.CommitAsync<ICarts>(carts => carts.SaveAsync(Filled(new Pieces(Original, 1)), Cancel));

        (await Database.ReadAsync((ICarts carts) => carts.GetAsync(Id, Budi, Cancel))).IsEmpty.ShouldBeTrue();
    }

    private static Cart Filled(params Pieces[] lines) => new(Id, Ada) { Lines = lines };

    private Task<Cart> GetAsync() => Database.ReadAsync((ICarts carts) => carts.GetAsync(Id, Ada, Cancel));
}
