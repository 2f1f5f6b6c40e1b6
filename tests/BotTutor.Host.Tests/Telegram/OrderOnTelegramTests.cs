namespace BotTutor.Host.Tests.Telegram;

/// <summary>The shop's scenarios S1 and S11 on Telegram: from the buyer's phone to the database, with the host killed on the way.</summary>
public sealed class OrderOnTelegramTests
{
    private const string SpicyTempe = "TEMPE-PDS-200";

    [Theory]
    [InlineData("Polling")]
    [InlineData("Webhook")]
    public async Task A_buyer_asks_orders_corrects_and_the_order_is_there_once_although_the_host_was_killed(string mode)
    {
        await using var talk = await TelegramTalk.OpenAsync(mode);
        talk.Buyer.Says("/start");
        await talk.HearsAsync("selamat datang");
        var stock = await talk.Books.StockAsync(SpicyTempe);
        talk.Buyer.Says("kak, keripik tempe brp hrgnya? ready ga?");
        var price = await talk.HearsAsync("Keripik Tempe Original 200 g", "Rp18.000", "stok 42");
        price["reply_keyboard"]!["keyboard"]!.AsArray().SelectMany(row => row!.AsArray()).Select(key => (string?)key!["text"]).ShouldBe(["Beli", "Lihat varian", "Foto"]);

        await talk.RestartAsync(meanwhile: "mau 3 yg pedes ya");
        await talk.HearsAsync("3 x Keripik Tempe Pedas", "Rp19.000", "Rp57.000");
        talk.Buyer.PressesKey("Checkout");
        await talk.HearsAsync("nama", "HP", "kecamatan");
        talk.Buyer.Says("Sari, 0812-3456-7890, Jl. Melati 4 Kisaran, COD");
        await talk.HearsAsync("3 x", "57.000", "Sari", "Jl. Melati 4");
        talk.Buyer.Says("ubah, jadinya 2 aja");
        await talk.HearsAsync("2 x", "38.000");
        talk.Buyer.Says("benar");
        talk.Buyer.Says("Benar!");
        talk.Buyer.Says("makasih ya");
        await talk.HearsAsync("Sama-sama");

        var number = await talk.Books.OnlyOrderNumberAsync();
        talk.Said.ShouldContain(said => said.Contains(number, StringComparison.Ordinal));
        (await talk.Books.OrdersAsync()).ShouldBe(1);
        (await talk.Books.SoldAsync(SpicyTempe)).ShouldBe(2);
        (await talk.Books.StockAsync(SpicyTempe)).ShouldBe(stock - 2);

        // The host died right after this one had arrived, perhaps before it could mark it.
        talk.Said.Count(said => said.Contains("Keripik Tempe Original 200 g", StringComparison.Ordinal)).ShouldBeInRange(1, 2);
        talk.Said.Count(said => said.Contains("3 x Keripik Tempe Pedas", StringComparison.Ordinal) && said.Contains("keranjang", StringComparison.OrdinalIgnoreCase)).ShouldBe(1);
    }

    [Theory]
    [InlineData("Polling")]
    [InlineData("Webhook")]
    public async Task A_question_in_the_middle_of_the_checkout_is_answered_and_the_open_one_asked_again(string mode)
    {
        await using var talk = await TelegramTalk.OpenAsync(mode);
        talk.Buyer.Says("mau 2 keripik tempe pedas");
        await talk.HearsAsync("Rp38.000");
        talk.Buyer.Says("checkout");
        await talk.HearsAsync("nama", "HP", "kecamatan");

        await talk.RestartAsync(meanwhile: "eh jam berapa tutup?");
        await talk.HearsAsync("WIB");
        await talk.HearsAsync("nama", "HP", "kecamatan");
        talk.Buyer.Says("batal");
        await talk.HearsAsync("keranjang");
        talk.Buyer.Says("keranjang");

        await talk.HearsAsync("2 x", "38.000");
        (await talk.Books.OrdersAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_button_under_a_product_orders_it_by_one_press()
    {
        await using var talk = await TelegramTalk.OpenAsync("Polling");
        talk.Buyer.Says("lihat katalog");
        await talk.HearsAsync("Rp");
        var button = await FirstButtonAsync(talk, "Beli");

        talk.Buyer.Taps(button);

        await talk.HearsAsync("Pilihan Keripik Tempe");
        talk.Bot.Presses().ShouldHaveSingleItem()["answered"]!.GetValue<bool>().ShouldBeTrue();
    }

    private static async Task<string> FirstButtonAsync(TelegramTalk talk, string title)
    {
        while (true)
        {
            var found = talk.Buyer.Chat()
                .SelectMany(message => message["reply_markup"]?["inline_keyboard"]?.AsArray().SelectMany(row => row!.AsArray()) ?? [])
                .FirstOrDefault(button => (string?)button!["text"] == title);
            if (found is not null)
            {
                return (string)found["callback_data"]!;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
