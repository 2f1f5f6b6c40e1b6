using BotTutor.Shop;
using BotTutor.Shop.Orders;
using BotTutor.Shop.Products;
using BotTutor.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Conversation.Tests.Shop;

public sealed class PlaceOrderTests
{
    private static readonly ShopId Demo = new("rasa-nusantara");

    [Fact]
    public async Task An_order_is_in_the_store_once_with_its_lines_and_the_stock_has_fallen()
    {
        var token = TestContext.Current.CancellationToken;
        await using var talk = new BotConversation();
        await BuyAsync(talk, "sari");
        await talk.SaysAsync("sari", "benar", token);
        await talk.SaysAsync("sari", "benar", token);

        var order = (await FindAsync(talk, "RN-261125-0001")).ShouldNotBeNull();
        order.Lines.ShouldHaveSingleItem().Quantity.ShouldBe(2);
        order.Total.ShouldBe(new Money(46_000));
        order.Address.ShouldBe("Jl. Melati 4");
        (await FindAsync(talk, "RN-261125-0002")).ShouldBeNull();
        (await StockAsync(talk, "TEMPE-PDS-200")).ShouldBe(58);
    }

    [Fact]
    public async Task A_restart_in_the_middle_of_the_checkout_loses_nothing_that_was_told()
    {
        var token = TestContext.Current.CancellationToken;
        await using var talk = new BotConversation();
        await BuyAsync(talk, "sari");
        await talk.RestartAsync(token);
        await talk.SaysAsync("sari", "benar", token);

        (await FindAsync(talk, "RN-261125-0001")).ShouldNotBeNull().Name.ShouldBe("Sari");
    }

    [Fact]
    public async Task Who_comes_second_for_the_last_pieces_hears_how_many_are_left_and_has_no_order()
    {
        var token = TestContext.Current.CancellationToken;
        await using var talk = new BotConversation();
        foreach (var person in (string[])["ani", "budi"])
        {
            await talk.SaysAsync(person, "mau 40 keripik tempe original", token);
            await talk.SaysAsync(person, "checkout", token);
            await talk.SaysAsync(person, $"{person}, 0812-3456-7890, ambil di toko, transfer", token);
        }

        await talk.SaysAsync("ani", "benar", token);
        talk.RestHeard();
        await talk.SaysAsync("budi", "benar", token);

        talk.RestHeard()[0].Words.ShouldContain("Keripik Tempe Original tinggal 2");
        (await FindAsync(talk, "RN-261125-0002")).ShouldBeNull();
        (await StockAsync(talk, "TEMPE-ORI-200")).ShouldBe(2);
    }

    private static async Task BuyAsync(BotConversation talk, string person)
    {
        foreach (var words in (string[])["mau 2 keripik tempe yg pedes ya", "checkout", "Sari, 0812-3456-7890, Jl. Melati 4 Kisaran, COD"])
        {
            await talk.SaysAsync(person, words, TestContext.Current.CancellationToken);
        }
    }

    private static async Task<Order?> FindAsync(BotConversation talk, string number)
    {
        await using var scope = (await talk.ServicesAsync(TestContext.Current.CancellationToken)).CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IOrders>().FindAsync(Demo, new OrderNumber(number), TestContext.Current.CancellationToken);
    }

    private static async Task<int> StockAsync(BotConversation talk, string sku)
    {
        await using var scope = (await talk.ServicesAsync(TestContext.Current.CancellationToken)).CreateAsyncScope();
        var catalog = await scope.ServiceProvider.GetRequiredService<ICatalogs>().FindAsync(Demo, TestContext.Current.CancellationToken);
        return catalog!.Find(new Sku(sku))!.Variant.Stock;
    }
}
