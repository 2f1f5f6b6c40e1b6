using BotTutor.Shop.Shelves;
using BotTutor.Shop.Tests.Orders;

namespace BotTutor.Shop.Tests.Shelves;

public sealed class ChangePriceTests
{
    private static readonly Sku Original = new("TEMPE-ORI");
    private static readonly Sku Spicy = new("TEMPE-PDS");

    private readonly MemoryShop _shop = new();

    [Fact]
    public async Task A_price_is_set_for_every_variant_that_was_named_and_says_what_it_was()
    {
        (await ChangeAsync(new PriceChange.To(new Money(20_000)), Original, Spicy)).ShouldBeOfType<PriceChanging.Changed>().Steps.ShouldBe(
            [new PriceStep(Original, new Money(18_000), new Money(20_000)), new PriceStep(Spicy, new Money(19_000), new Money(20_000))]);

        PriceOf(Spicy).ShouldBe(new Money(20_000));
    }

    [Fact]
    public async Task What_costs_that_already_is_no_change() =>
        (await ChangeAsync(new PriceChange.To(new Money(18_000)), Original)).ShouldBeOfType<PriceChanging.Changed>().Steps.ShouldBeEmpty();

    [Theory]
    [InlineData(2_000, 20_000)]
    [InlineData(-3_000, 15_000)]
    public async Task A_price_is_raised_and_lowered(long by, long to)
    {
        await ChangeAsync(new PriceChange.By(new Money(by)), Original);

        PriceOf(Original).ShouldBe(new Money(to));
    }

    [Theory]
    [InlineData(10, 19_800)]
    [InlineData(-15, 15_300)]
    [InlineData(7, 19_300)]
    [InlineData(2.5, 18_500)]
    public async Task A_percentage_is_rounded_as_price_tags_are(double percent, long to)
    {
        await ChangeAsync(new PriceChange.ByPercent((decimal)percent), Original);

        PriceOf(Original).ShouldBe(new Money(to));
    }

    public static TheoryData<PriceChange, long?> Impossible() => new()
    {
        { new PriceChange.To(Money.Zero), 0 },
        { new PriceChange.By(new Money(-18_000)), 0 },
        { new PriceChange.By(new Money(long.MaxValue)), null },
        { new PriceChange.ByPercent(-100), 0 },
        { new PriceChange.ByPercent(decimal.MaxValue), null },
        { new PriceChange.To(new Money(1_000_000_001)), 1_000_000_001 },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public async Task A_price_that_is_none_is_refused_and_changes_nothing(PriceChange change, long? wanted)
    {
        (await ChangeAsync(change, Original)).ShouldBe(
            new PriceChanging.OutOfRange(TestShop.TempeOriginal, wanted is { } rupiah ? new Money(rupiah) : null));

        _shop.Catalog.ShouldBeSameAs(TestShop.Catalog);
    }

    [Fact]
    public async Task One_that_cannot_be_changed_keeps_the_others_as_they_are()
    {
        (await ChangeAsync(new PriceChange.To(new Money(1)), Original, new Sku("NONE"))).ShouldBe(new PriceChanging.Unknown(new Sku("NONE")));

        PriceOf(Original).ShouldBe(new Money(18_000));
    }

    [Fact]
    public async Task A_change_is_taken_back_unless_the_price_was_changed_once_more()
    {
        var steps = (await ChangeAsync(new PriceChange.To(new Money(20_000)), Original)).ShouldBeOfType<PriceChanging.Changed>().Steps;
        (await UndoAsync(steps)).ShouldBeOfType<PriceChanging.Changed>().Steps.ShouldBe([new PriceStep(Original, new Money(20_000), new Money(18_000))]);

        (await UndoAsync(steps)).ShouldBeOfType<PriceChanging.ChangedSince>().Offer.Variant.Sku.ShouldBe(Original);
    }

    private Money PriceOf(Sku sku) => _shop.Catalog.Find(sku).ShouldNotBeNull().Variant.Price;

    private Task<PriceChanging> ChangeAsync(PriceChange change, params Sku[] skus) =>
        new ChangePrice(_shop).RunAsync(TestShop.Id, skus, change, TestContext.Current.CancellationToken);

    private Task<PriceChanging> UndoAsync(IReadOnlyList<PriceStep> steps) =>
        new ChangePrice(_shop).UndoAsync(TestShop.Id, steps, TestContext.Current.CancellationToken);
}
