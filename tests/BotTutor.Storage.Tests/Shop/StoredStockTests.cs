using BotTutor.Shop.Products;
using BotTutor.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Storage.Tests.Shop;

public abstract class StoredStockTests(StorageProvider store) : ShopTests(store)
{
    public sealed class OnSqlite() : StoredStockTests(StorageProvider.Sqlite);

    public sealed class OnPostgreSql() : StoredStockTests(StorageProvider.PostgreSQL);

    [Fact]
    public async Task Two_who_take_the_last_piece_at_once_do_not_both_get_it()
    {
        await SeedAsync(spicy: 1);
        await using var one = Database.Scope();
        await using var other = Database.Scope();
        (await TakeAsync(one, new Pieces(Spicy, 1))).ShouldBeOfType<StockTaking.Taken>();
        (await TakeAsync(other, new Pieces(Spicy, 1))).ShouldBeOfType<StockTaking.Taken>();

        (await one.CommitAsync()).ShouldBeCommitted();
        (await other.CommitAsync()).ShouldBeConflict().What.ShouldContain(Spicy.Code);
        (await StockOfAsync(Spicy)).ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_comes_again_after_the_conflict_is_told_the_shortage()
    {
        await SeedAsync(spicy: 0);
        await using var scope = Database.Scope();

        (await TakeAsync(scope, new Pieces(Spicy, 1))).ShouldBeOfType<StockTaking.Short>().Shortages.ShouldHaveSingleItem().Left.ShouldBe(0);
    }

    [Fact]
    public async Task Two_who_both_can_be_served_do_not_disturb_each_other()
    {
        await SeedAsync(original: 5);
        await using var one = Database.Scope();
        await using var other = Database.Scope();
        await TakeAsync(one, new Pieces(Original, 2));
        await TakeAsync(other, new Pieces(Original, 3));

        (await one.CommitAsync()).ShouldBeCommitted();
        (await other.CommitAsync()).ShouldBeCommitted();
        (await StockOfAsync(Original)).ShouldBe(0);
    }

    [Fact]
    public async Task A_taking_that_misses_one_piece_takes_none_of_the_others()
    {
        await SeedAsync(original: 5, spicy: 1);
        await using var scope = Database.Scope();
        (await TakeAsync(scope, new Pieces(Original, 1), new Pieces(Spicy, 2))).ShouldBeOfType<StockTaking.Short>();

        (await scope.CommitAsync()).ShouldBeCommitted();
        (await StockOfAsync(Original)).ShouldBe(5);
    }

    [Fact]
    public async Task Within_one_turn_what_was_taken_cannot_be_taken_again_until_it_is_put_back()
    {
        await SeedAsync(spicy: 1);
        await using var scope = Database.Scope();
        await TakeAsync(scope, new Pieces(Spicy, 1));
        (await TakeAsync(scope, new Pieces(Spicy, 1))).ShouldBeOfType<StockTaking.Short>();
        await scope.Port<IStock>().PutBackAsync(Id, [new Pieces(Spicy, 1)], Cancel);
        (await TakeAsync(scope, new Pieces(Spicy, 1))).ShouldBeOfType<StockTaking.Taken>();

        (await scope.CommitAsync()).ShouldBeCommitted();
        (await StockOfAsync(Spicy)).ShouldBe(0);
    }

    [Fact]
    public async Task Putting_back_stops_where_counting_stops()
    {
        await SeedAsync(original: StockRules.Most - 1);
        await using var scope = Database.Scope();
        await scope.Port<IStock>().PutBackAsync(Id, [new Pieces(Original, int.MaxValue)], Cancel);
        await scope.CommitAsync();

        (await StockOfAsync(Original)).ShouldBe(StockRules.Most);
    }

    [Fact]
    public async Task A_counted_stock_replaces_what_was_thought()
    {
        await SeedAsync(original: 5);
        (await Database.CommitAsync<IStock>(stock => stock.SetAsync(Id, Original, 5, 7, Cancel))).ShouldBeCommitted();

        (await StockOfAsync(Original)).ShouldBe(7);
    }

    [Fact]
    public async Task Somebody_who_counted_before_the_last_sale_has_to_count_again()
    {
        await SeedAsync(original: 5);
        await using var seller = Database.Scope();
        await seller.Port<IStock>().SetAsync(Id, Original, 5, 7, Cancel);
        await Database.CommitAsync<IStock>(stock => stock.TakeAsync(Id, [new Pieces(Original, 1)], Cancel));

        (await seller.CommitAsync()).ShouldBeConflict().What.ShouldContain(Original.Code);
        (await StockOfAsync(Original)).ShouldBe(4);
    }

    [Fact]
    public async Task Forty_buyers_of_thirty_pieces_leave_none_and_not_less()
    {
        await SeedAsync(original: 30);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(BuyOneAsync, Cancel)));

        outcomes.Count(bought => bought).ShouldBe(30);
        (await StockOfAsync(Original)).ShouldBe(0);
    }

    private async Task<bool> BuyOneAsync()
    {
        while (true)
        {
            await using var scope = Database.Scope();
            if (await TakeAsync(scope, new Pieces(Original, 1)) is StockTaking.Short)
            {
                return false;
            }

            if (await scope.CommitAsync() is CommitOutcome.Committed)
            {
                return true;
            }
        }
    }

    private static Task<StockTaking> TakeAsync(AsyncServiceScope scope, params Pieces[] wanted) =>
        scope.Port<IStock>().TakeAsync(Id, wanted, Cancel);
}
