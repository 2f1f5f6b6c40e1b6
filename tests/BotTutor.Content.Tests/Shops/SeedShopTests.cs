using BotTutor.Content.Shops;
using BotTutor.Shop;
using BotTutor.Shop.Products;
using BotTutor.Shop.Profiles;

namespace BotTutor.Content.Tests.Shops;

public sealed class SeedShopTests : IShops, ICatalogs, IShopRecords
{
    private static readonly Sku Original = new("TEMPE-ORI");

    private ShopProfile? _profile;
    private Catalog? _catalog;
    private int _writes;
    private int _clearings;

    [Fact]
    public async Task A_shop_that_is_not_in_the_store_is_added_with_its_opening_stock()
    {
        (await SeedAsync()).ShouldBe(Seeding.Added);

        _profile.ShouldNotBeNull().Name.ShouldBe("Warung Uji");
        Stored(Original).Stock.ShouldBe(42);
    }

    [Fact]
    public async Task The_same_content_again_changes_nothing_not_even_what_a_trainer_changed()
    {
        await SeedAsync();
        Change(variant => variant with { Price = new Money(17_500), Stock = 40 });
        _writes = 0;

        (await SeedAsync()).ShouldBe(Seeding.Unchanged);

        _writes.ShouldBe(0);
        Stored(Original).Price.ShouldBe(new Money(17_500));
    }

    [Fact]
    public async Task New_content_brings_names_and_prices_and_keeps_the_stock_that_selling_left()
    {
        await SeedAsync();
        Change(variant => variant with { Stock = 40 });

        (await SeedAsync("price: 18000, stock: 42", "price: 18500, stock: 99")).ShouldBe(Seeding.Updated);

        Stored(Original).Price.ShouldBe(new Money(18_500));
        Stored(Original).Stock.ShouldBe(40);
    }

    [Fact]
    public async Task A_sold_out_variant_stays_sold_out()
    {
        await SeedAsync();
        Change(variant => variant with { Stock = 0 });

        await SeedAsync("price: 18000", "price: 18500");

        Stored(Original).Stock.ShouldBe(0);
    }

    [Fact]
    public async Task A_new_variant_begins_with_its_opening_stock_and_one_that_is_gone_is_sold_no_longer()
    {
        await SeedAsync();

        await SeedAsync("sku: TEMPE-ORI", "sku: TEMPE-ASLI");

        _catalog.ShouldNotBeNull().Find(Original).ShouldBeNull();
        Stored(new Sku("TEMPE-ASLI")).Stock.ShouldBe(42);
    }

    [Fact]
    public async Task A_reset_puts_the_opening_stock_and_the_prices_of_the_files_back()
    {
        await SeedAsync();
        Change(variant => variant with { Price = new Money(1), Stock = 0 });

        await new SeedShop(this, this, this).ResetAsync(SampleFiles.Read().Content.ShouldNotBeNull(), TestContext.Current.CancellationToken);

        Stored(Original).Price.ShouldBe(new Money(18_000));
        Stored(Original).Stock.ShouldBe(42);
        _clearings.ShouldBe(1);
    }

    [Fact]
    public async Task Seeding_forgets_no_order()
    {
        await SeedAsync();
        await SeedAsync("price: 18000", "price: 18500");

        _clearings.ShouldBe(0);
    }

    [Fact]
    public async Task The_sellers_own_price_stays_while_the_content_does_not_touch_the_price()
    {
        await SeedAsync();
        Change(variant => variant with { Price = new Money(17_500), ListPrice = variant.Price });

        await SeedAsync("grams: 230", "grams: 240");

        Stored(Original).ShouldBe(Stored(Original) with { Price = new Money(17_500), ListPrice = new Money(18_000), Grams = 240 });
    }

    [Fact]
    public async Task A_new_price_in_the_content_wins_over_the_sellers_own()
    {
        await SeedAsync();
        Change(variant => variant with { Price = new Money(17_500), ListPrice = variant.Price });

        await SeedAsync("price: 18000", "price: 18500");

        Stored(Original).Price.ShouldBe(new Money(18_500));
        Stored(Original).ListPrice.ShouldBeNull();
    }

    Task<ShopProfile?> IShops.FindAsync(ShopId shop, CancellationToken cancellationToken) => Task.FromResult(_profile);

    Task IShops.SaveAsync(ShopProfile profile, CancellationToken cancellationToken)
    {
        _profile = profile;
        _writes++;
        return Task.CompletedTask;
    }

    Task<Catalog?> ICatalogs.FindAsync(ShopId shop, CancellationToken cancellationToken) => Task.FromResult(_catalog);

    Task ICatalogs.SaveAsync(Catalog catalog, CancellationToken cancellationToken)
    {
        _catalog = catalog;
        _writes++;
        return Task.CompletedTask;
    }

    Task ICatalogs.SetPriceAsync(ShopId shop, Variant variant, Money price, CancellationToken cancellationToken) => throw new NotSupportedException();

    Task IShopRecords.ClearAsync(ShopId shop, CancellationToken cancellationToken)
    {
        _clearings++;
        return Task.CompletedTask;
    }

    private Task<Seeding> SeedAsync(string written = "", string instead = "")
    {
        var text = SampleFiles.Sound("catalog");
        text = written.Length == 0 ? text : text.Replace(written, instead, StringComparison.Ordinal);
        var content = SampleFiles.Read("catalog", "catalog.yaml", text).Content.ShouldNotBeNull();
        return new SeedShop(this, this, this).RunAsync(content, TestContext.Current.CancellationToken);
    }

    private void Change(Func<Variant, Variant> change)
    {
        _catalog = _catalog.ShouldNotBeNull().With(
            [.. _catalog.Products.Select(product => product with { Variants = [.. product.Variants.Select(variant => variant.Sku == Original ? change(variant) : variant)] })]);
    }

    private Variant Stored(Sku sku) => _catalog.ShouldNotBeNull().Find(sku).ShouldNotBeNull().Variant;
}
