using BotTutor.Host.Tests.Driving;

namespace BotTutor.Host.Tests.Telegram;

/// <summary>The shop's scenario S1 on a Telegram that nobody of this house wrote.</summary>
public sealed class ForeignTelegramTests
{
    [Fact]
    public async Task A_buyer_orders_on_a_telegram_that_somebody_else_wrote()
    {
        await using var telegram = await ForeignTelegram.StartAsync();
        using var folder = new HostFolder();
        await using var host = await HostProcess.StartAsync(
            folder, $"--Channels:Telegram:Api={telegram.Address}", $"--Channels:Telegram:Bots:0:Token={ForeignTelegram.Token}");
        var books = new ShopBooks(folder.Database);

        await telegram.SaysAsync("kak, keripik tempe brp hrgnya? ready ga?");
        await telegram.HearsAsync("Keripik Tempe Original 200 g", "Rp18.000", "stok 42");
        await telegram.SaysAsync("mau 3 yg pedes ya");
        await telegram.HearsAsync("3 x Keripik Tempe Pedas", "Rp57.000");
        await telegram.SaysAsync("Checkout");
        await telegram.HearsAsync("nama", "HP", "kecamatan");
        await telegram.SaysAsync("Sari, 0812-3456-7890, Jl. Melati 4 Kisaran, COD");
        await telegram.HearsAsync("3 x", "Sari", "Jl. Melati 4");
        await telegram.SaysAsync("ubah, jadinya 2 aja");
        await telegram.HearsAsync("2 x", "38.000");
        await telegram.SaysAsync("benar");
        await telegram.SaysAsync("makasih ya");
        await telegram.HearsAsync("Sama-sama");

        (await books.OrdersAsync()).ShouldBe(1);
        (await books.SoldAsync("TEMPE-PDS-200")).ShouldBe(2);
    }
}
