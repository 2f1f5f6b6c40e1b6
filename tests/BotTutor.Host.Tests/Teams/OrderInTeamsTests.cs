using System.Text.Json.Nodes;

namespace BotTutor.Host.Tests.Teams;

/// <summary>The shop's scenarios S1 and S11 in Teams: from the buyer's message to the database, with tokens, and with the host killed on the way.</summary>
public sealed class OrderInTeamsTests
{
    private const string SpicyTempe = "TEMPE-PDS-200";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_buyer_asks_orders_corrects_and_the_order_is_there_once_although_the_host_was_killed()
    {
        await using var talk = await TeamsTalk.OpenAsync();
        await talk.Buyer.InstallsAsync(Cancelled);
        await talk.HearsAsync("selamat datang");
        var stock = await talk.Books.StockAsync(SpicyTempe);
        await talk.SaysAsync("kak, keripik tempe brp hrgnya? ready ga?");
        var price = await talk.HearsAsync("Keripik Tempe Original 200 g", "Rp18.000", "stok 42");
        price.Suggestions.ShouldBe(["Beli", "Lihat varian", "Foto"]);

        // The platform has been told that it was taken, so it will not come again.
        await talk.SaysAsync("mau 3 yg pedes ya");
        await talk.RestartAsync();
        await talk.HearsAsync("3 x Keripik Tempe Pedas", "Rp19.000", "Rp57.000");
        await talk.SaysAsync("Checkout");
        await talk.HearsAsync("nama", "HP", "kecamatan");
        await talk.SaysAsync("Sari, 0812-3456-7890, Jl. Melati 4 Kisaran, COD");
        await talk.HearsAsync("3 x", "57.000", "Sari", "Jl. Melati 4");
        await talk.SaysAsync("ubah, jadinya 2 aja");
        await talk.HearsAsync("2 x", "38.000");
        await talk.SaysAsync("benar");
        await talk.SaysAsync("Benar!");
        await talk.SaysAsync("makasih ya");
        await talk.HearsAsync("Sama-sama");

        var number = await talk.Books.OnlyOrderNumberAsync();
        talk.Said.ShouldContain(said => said.Contains(number, StringComparison.Ordinal));
        (await talk.Books.OrdersAsync()).ShouldBe(1);
        (await talk.Books.SoldAsync(SpicyTempe)).ShouldBe(2);
        (await talk.Books.StockAsync(SpicyTempe)).ShouldBe(stock - 2);
        talk.Said.Count(said => said.Contains("selamat datang", StringComparison.OrdinalIgnoreCase)).ShouldBe(1);
    }

    [Fact]
    public async Task A_question_in_the_middle_of_the_checkout_is_answered_and_the_open_one_asked_again()
    {
        await using var talk = await TeamsTalk.OpenAsync();
        await talk.SaysAsync("mau 2 keripik tempe pedas");
        await talk.HearsAsync("Rp38.000");
        await talk.SaysAsync("checkout");
        await talk.HearsAsync("nama", "HP", "kecamatan");
        await talk.SaysAsync("eh jam berapa tutup?");
        await talk.RestartAsync();
        await talk.HearsAsync("WIB");
        await talk.HearsAsync("nama", "HP", "kecamatan");
        await talk.SaysAsync("batal");
        await talk.HearsAsync("keranjang");
        await talk.SaysAsync("keranjang");

        await talk.HearsAsync("2 x", "38.000");
        (await talk.Books.OrdersAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_button_under_a_product_orders_it_by_one_press()
    {
        await using var talk = await TeamsTalk.OpenAsync();
        await talk.SaysAsync("lihat katalog");
        var catalogue = await talk.HearsAsync("Rp", "Beli");
        var card = catalogue.Attachments.First(attachment => attachment.ToJsonString().Contains("Action.Submit", StringComparison.Ordinal));
        var buy = card["content"]!["actions"]!.AsArray().OfType<JsonObject>().First(action => (string?)action["title"] == "Beli");

        (await talk.Buyer.SubmitsAsync(catalogue.Id, (JsonObject)buy["data"]!, Cancelled)).Status.ShouldBe(200);
        await talk.HearsAsync("Pilihan Keripik Tempe");
        var (status, body) = await talk.Buyer.ExecutesAsync(catalogue.Id, "say", "jam berapa buka?", "manual", Cancelled);

        status.ShouldBe(200);
        body.ShouldContain("application/vnd.microsoft.activity.message");
        await talk.HearsAsync("WIB");
    }
}
