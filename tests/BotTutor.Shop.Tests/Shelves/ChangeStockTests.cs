using BotTutor.Shop.Products;
using BotTutor.Shop.Restocks;
using BotTutor.Shop.Shelves;
using BotTutor.Shop.Tests.Orders;

namespace BotTutor.Shop.Tests.Shelves;

public sealed class ChangeStockTests
{
    private static readonly Sku Tempe = new("TEMPE-ORI");
    private static readonly Sku Toraja = new("TORAJA-200");
    private static readonly RestockNotice Waiting = new(TestShop.Id, Toraja, TestShop.Buyer, DateTimeOffset.UnixEpoch);

    private readonly MemoryShop _shop = new();

    [Fact]
    public async Task A_stock_is_set_or_moved_and_says_what_it_was()
    {
        (await ChangeAsync(new StockChange.To(40), Tempe)).ShouldBeOfType<StockChanging.Changed>().Steps.ShouldBe([new StockStep(Tempe, 42, 40)]);
        (await ChangeAsync(new StockChange.By(-15), Tempe)).ShouldBeOfType<StockChanging.Changed>().Steps.ShouldBe([new StockStep(Tempe, 40, 25)]);

        _shop.StockOf(Tempe).ShouldBe(25);
    }

    [Fact]
    public async Task Whoever_waited_is_given_out_once_when_there_is_stock_again()
    {
        _shop.Notices.Add(Waiting);

        (await ChangeAsync(new StockChange.To(0), Toraja)).ShouldBeOfType<StockChanging.Changed>().ToTell.ShouldBeEmpty();
        (await ChangeAsync(new StockChange.By(10), Tempe, Toraja)).ShouldBeOfType<StockChanging.Changed>().ToTell.ShouldBe([Waiting]);
        (await ChangeAsync(new StockChange.By(10), Toraja)).ShouldBeOfType<StockChanging.Changed>().ToTell.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(-31, -1L)]
    [InlineData(int.MaxValue, 30L + int.MaxValue)]
    public async Task A_stock_that_no_shelf_holds_is_refused_and_changes_none_of_the_others(int by, long wanted)
    {
        var refusal = (await ChangeAsync(new StockChange.By(by), new Sku("TEMPE-PDS"), Tempe)).ShouldBeOfType<StockChanging.OutOfRange>();

        refusal.ShouldBe(new StockChanging.OutOfRange(TestShop.TempeSpicy, wanted));
        _shop.Catalog.ShouldBeSameAs(TestShop.Catalog);
    }

    [Fact]
    public async Task The_fullest_shelf_holds_a_hundred_thousand()
    {
        (await ChangeAsync(new StockChange.To(StockRules.Most), Tempe)).ShouldBeOfType<StockChanging.Changed>();
        (await ChangeAsync(new StockChange.To(StockRules.Most + 1), Tempe)).ShouldBeOfType<StockChanging.OutOfRange>();
    }

    [Fact]
    public async Task What_the_shop_does_not_sell_is_named() =>
        (await ChangeAsync(new StockChange.To(1), new Sku("NONE"))).ShouldBe(new StockChanging.Unknown(new Sku("NONE")));

    [Fact]
    public async Task Taking_it_back_leaves_sold_what_was_sold_since()
    {
        var steps = (await ChangeAsync(new StockChange.To(60), Tempe)).ShouldBeOfType<StockChanging.Changed>().Steps;
        await ((IStock)_shop).TakeAsync(TestShop.Id, [new Pieces(Tempe, 2)], TestContext.Current.CancellationToken);

        (await Change.UndoAsync(TestShop.Id, steps, TestContext.Current.CancellationToken)).ShouldBeOfType<StockChanging.Changed>()
            .Steps.ShouldBe([new StockStep(Tempe, 58, 40)]);
    }

    private ChangeStock Change => new(_shop, _shop, _shop);

    private Task<StockChanging> ChangeAsync(StockChange change, params Sku[] skus) =>
        Change.RunAsync(TestShop.Id, skus, change, TestContext.Current.CancellationToken);
}
