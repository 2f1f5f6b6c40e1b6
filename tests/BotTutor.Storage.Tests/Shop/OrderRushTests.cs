using BotTutor.Shop;
using BotTutor.Shop.Carts;
using BotTutor.Shop.Orders;
using BotTutor.Shop.Products;
using BotTutor.Turns;

namespace BotTutor.Storage.Tests.Shop;

public abstract class OrderRushTests(StorageProvider store) : OrderedTests(store)
{
    public sealed class OnSqlite() : OrderRushTests(StorageProvider.Sqlite);

    public sealed class OnPostgreSql() : OrderRushTests(StorageProvider.PostgreSQL);

    private const int Buyers = 200;
    private const int Pieces = 50;

    [Fact]
    public async Task Two_hundred_buyers_of_the_last_fifty_pieces_get_fifty_and_everybody_is_told_the_truth()
    {
        await OpenShopAsync(original: Pieces);
        await Database.CommitAsync<ICarts>(async carts =>
        {
            for (var number = 1; number <= Buyers; number++)
            {
                await carts.SaveAsync(new Cart(Id, Buyer(number)) { Lines = [new Pieces(Original, 1)] }, Cancel);
            }
        });

        var told = await Task.WhenAll(Enumerable.Range(1, Buyers).Select(number => Task.Run(() => BuyAsync(Buyer(number)), Cancel)));

        told.Count(placement => placement is Placement.Placed).ShouldBe(Pieces);
        told.Where(placement => placement is not Placement.Placed)
            .ShouldAllBe(placement => ((Placement.OutOfStock)placement).Shortages[0] == new Shortage(Original, 1, 0));
        told.OfType<Placement.Placed>().Select(placement => placement.Order.Number).ShouldBeUnique();
        (await StockOfAsync(Original)).ShouldBe(0);
        (await Database.ScalarAsync("SELECT count(DISTINCT buyer) FROM orders")).ShouldBe((long)Pieces);
        (await Database.ScalarAsync("SELECT sum(quantity) FROM order_lines")).ShouldBe((long)Pieces);
        (await Database.ScalarAsync("SELECT count(*) FROM carts WHERE lines <> '[]'")).ShouldBe((long)(Buyers - Pieces));
    }

    /// <summary>What the buyer is told in the end: after a conflict the turn runs again with what stands then.</summary>
    private async Task<Placement> BuyAsync(BuyerId buyer)
    {
        while (true)
        {
            await using var scope = Database.Scope();
            var placement = await PlaceAsync(scope, Till(buyer), Now);
            if (await scope.CommitAsync() is CommitOutcome.Committed)
            {
                return placement;
            }
        }
    }

    private static BuyerId Buyer(int number) => new(new Guid(0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)(number >> 8), (byte)number));
}
