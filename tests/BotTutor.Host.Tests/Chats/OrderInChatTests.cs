using BotTutor.Host.Tests.Driving;

namespace BotTutor.Host.Tests.Chats;

/// <summary>A visitor orders keripik tempe: the whole path, from the keyboard to the database.</summary>
public sealed class OrderInChatTests(Browser browser) : IClassFixture<Browser>
{
    private const string SpicyTempe = "TEMPE-PDS-200";

    [Theory]
    [InlineData("/chat")]
    [InlineData("/chat?poll")]
    public async Task A_visitor_asks_orders_corrects_and_the_order_is_in_the_database_once(string path)
    {
        using var folder = new HostFolder();
        await using var host = await HostProcess.StartAsync(folder);
        var books = new ShopBooks(folder.Database);
        var stock = await books.StockAsync(SpicyTempe);
        var chat = await ChatWindow.OpenAsync(browser, host.Address, path);

        await chat.SaysAsync("kak, keripik tempe brp hrgnya? ready ga?");
        await chat.HearsAsync("Keripik Tempe Original 200 g", "Rp18.000", "stok 42");
        await chat.IsOfferedAsync("Beli", "Lihat varian", "Foto");
        await chat.SaysAsync("mau 3 yg pedes ya");
        await chat.HearsAsync("3 x Keripik Tempe Pedas", "Rp19.000", "Rp57.000");
        await chat.PressesAsync("Checkout");
        await chat.HearsAsync("nama", "HP", "kecamatan");
        await chat.SaysAsync("Sari, 0812-3456-7890, Jl. Melati 4 Kisaran, COD");
        await chat.SeesOnCardAsync("3 x", "Rp57.000", "Sari", "Jl. Melati 4");
        await chat.IsOfferedAsync("Benar", "Ubah", "Batal");
        await chat.SaysAsync("ubah, jadinya 2 aja");
        await chat.SeesOnCardAsync("2 x", "Rp38.000");
        await chat.SaysAsync("benar");

        var number = await NumberOfOnlyOrderAsync(chat, books);
        await chat.HearsAsync(number);
        await chat.SaysAsync("Benar!");
        await chat.SaysAsync("makasih ya");
        await chat.HearsAsync("Sama-sama");
        (await books.OrdersAsync()).ShouldBe(1);
        (await books.SoldAsync(SpicyTempe)).ShouldBe(2);
        (await books.StockAsync(SpicyTempe)).ShouldBe(stock - 2);
        chat.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/chat")]
    [InlineData("/chat?poll")]
    public async Task A_dropped_line_loses_and_doubles_nothing(string path)
    {
        using var folder = new HostFolder();
        await using var host = await HostProcess.StartAsync(folder);
        var chat = await ChatWindow.OpenAsync(browser, host.Address, path);
        await chat.HearsAsync("selamat datang");
        await chat.SaysAsync("kak, keripik tempe brp hrgnya? ready ga?");
        await chat.HearsAsync("Rp18.000");
        await chat.HasBubblesAsync(3);

        await host.KillAsync();
        await chat.IsToldOfTroubleAsync();
        await using var again = await HostProcess.StartAsync(folder, $"--urls={host.Address}");
        await chat.IsToldOfNoTroubleAsync();
        await chat.SaysAsync("mau 3 yg pedes ya");

        await chat.HearsAsync("Rp57.000");
        await chat.HasBubblesAsync(5);
        chat.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_checkout_goes_on_where_it_was_after_a_restart_and_a_reload()
    {
        using var folder = new HostFolder();
        var host = await HostProcess.StartAsync(folder);
        var chat = await ChatWindow.OpenAsync(browser, host.Address);
        await chat.SaysAsync("mau 2 keripik tempe pedas");
        await chat.HearsAsync("Rp38.000");
        await chat.SaysAsync("checkout");
        await chat.HearsAsync("nama", "HP", "kecamatan");
        await chat.SaysAsync("Sari, 0812-3456-7890");
        await chat.HearsAsync("Mau dikirim");

        await host.KillAsync();
        await host.DisposeAsync();
        await using var again = await HostProcess.StartAsync(folder, $"--urls={host.Address}");
        await chat.Page.ReloadAsync();
        await chat.HearsAsync("Sari, 0812-3456-7890");
        await chat.SaysAsync("Jl. Melati 4 Kisaran, COD");
        await chat.SeesOnCardAsync("2 x", "Sari");
        await chat.SaysAsync("benar");

        await NumberOfOnlyOrderAsync(chat, new ShopBooks(folder.Database));
    }

    [Fact]
    public async Task A_new_chat_starts_from_nothing()
    {
        using var folder = new HostFolder();
        await using var host = await HostProcess.StartAsync(folder);
        var chat = await ChatWindow.OpenAsync(browser, host.Address);
        await chat.SaysAsync("rahasia saya 123");

        await chat.Page.Locator("#new-talk").ClickAsync();

        await chat.HasBubblesAsync(1);
        await chat.HearsAsync("selamat datang");
        chat.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_English_visitor_is_answered_in_English()
    {
        using var folder = new HostFolder();
        await using var host = await HostProcess.StartAsync(folder);
        var chat = await ChatWindow.OpenAsync(browser, host.Address, "/chat?lang=en");

        await chat.HearsAsync("Toko Rasa Nusantara");
        await chat.SaysAsync("how much is the tempe chips?");

        await chat.HearsAsync("IDR 18,000");
        chat.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Markup_that_a_visitor_types_stays_text()
    {
        using var folder = new HostFolder();
        await using var host = await HostProcess.StartAsync(folder);
        var chat = await ChatWindow.OpenAsync(browser, host.Address);

        await chat.SaysAsync("<img src=x onerror=alert(1)><b>halo</b>");

        await Microsoft.Playwright.Assertions.Expect(chat.Bubbles).ToHaveCountAsync(3, new() { Timeout = 30_000 });
        (await chat.Bubbles.Locator("img[src='x']").CountAsync()).ShouldBe(0);
        chat.Faults.ShouldBeEmpty();
    }

    /// <summary>The order stands in the database when its number stands in the chat; the chat is read first.</summary>
    private static async Task<string> NumberOfOnlyOrderAsync(ChatWindow chat, ShopBooks books)
    {
        await chat.HearsAsync("Nomor pesanan");
        (await books.OrdersAsync()).ShouldBe(1);
        return await books.OnlyOrderNumberAsync();
    }
}
