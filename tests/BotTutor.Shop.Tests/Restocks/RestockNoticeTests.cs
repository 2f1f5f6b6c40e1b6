using BotTutor.Shop.Restocks;
using BotTutor.Shop.Tests.Orders;

namespace BotTutor.Shop.Tests.Restocks;

public sealed class RestockNoticeTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 12, 0, 0, TimeSpan.FromHours(7));
    private static readonly Sku Toraja = new("TORAJA-200");

    private readonly MemoryShop _shop = new();

    [Fact]
    public async Task A_wish_is_kept_once_however_often_it_is_said()
    {
        (await AskAsync(Toraja)).ShouldBeOfType<NoticeAsking.Kept>().Offer.Variant.Sku.ShouldBe(Toraja);
        (await AskAsync(Toraja)).ShouldBeOfType<NoticeAsking.AlreadyKept>();

        _shop.Notices.ShouldBe([new RestockNotice(TestShop.Id, Toraja, TestShop.Buyer, Now)]);
    }

    [Fact]
    public async Task Nobody_waits_for_what_is_there_or_is_not_sold()
    {
        (await AskAsync(new Sku("TEMPE-ORI"))).ShouldBeOfType<NoticeAsking.InStock>();
        (await AskAsync(new Sku("NONE"))).ShouldBeOfType<NoticeAsking.Unknown>();

        _shop.Notices.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_wish_is_taken_back_alone_or_with_all_others()
    {
        await AskAsync(Toraja);
        await AskAsync(new Sku("SHIRT-L"));

        (await WithdrawAsync(Toraja)).ShouldHaveSingleItem().Sku.ShouldBe(Toraja);
        (await WithdrawAsync(Toraja)).ShouldBeEmpty();
        (await new WithdrawRestockNotice(_shop).RunAsync(TestShop.Id, TestShop.Buyer, null, TestContext.Current.CancellationToken))
            .ShouldHaveSingleItem().Sku.ShouldBe(new Sku("SHIRT-L"));

        _shop.Notices.ShouldBeEmpty();
    }

    private Task<NoticeAsking> AskAsync(Sku sku) =>
        new AskRestockNotice(_shop, _shop).RunAsync(TestShop.Id, TestShop.Buyer, sku, Now, TestContext.Current.CancellationToken);

    private Task<IReadOnlyList<RestockNotice>> WithdrawAsync(Sku sku) =>
        new WithdrawRestockNotice(_shop).RunAsync(TestShop.Id, TestShop.Buyer, [sku], TestContext.Current.CancellationToken);
}
