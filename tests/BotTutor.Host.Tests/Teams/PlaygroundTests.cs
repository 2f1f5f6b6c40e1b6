using System.Text.Json.Nodes;
using BotTutor.Host.Tests.Driving;

namespace BotTutor.Host.Tests.Teams;

/// <summary>The shop's scenarios S1 and S11 on Microsoft's own Agents Playground.</summary>
public sealed class PlaygroundTests
{
    [Fact]
    public async Task A_buyer_orders_on_the_playground()
    {
        using var folder = new HostFolder();
        await using var host = await HostProcess.StartAsync(folder);
        var books = new ShopBooks(folder.Database);
        await using var playground = await Playground.StartAsync(host.Address);

        await playground.HearsAsync("selamat datang");
        await playground.SaysAsync("kak, keripik tempe brp hrgnya? ready ga?");
        var price = await playground.HearsAsync("Keripik Tempe Original 200 g", "Rp18.000", "stok 42");
        price["suggestedActions"]!["actions"]!.AsArray().Select(action => (string)action!["title"]!).ShouldBe(["Beli", "Lihat varian", "Foto"]);
        await playground.SaysAsync("mau 3 yg pedes ya");
        await playground.HearsAsync("3 x Keripik Tempe Pedas", "Rp57.000");
        await playground.SaysAsync("Checkout");
        await playground.HearsAsync("nama", "HP", "kecamatan");
        await playground.SaysAsync("Sari, 0812-3456-7890, Jl. Melati 4 Kisaran, COD");
        await playground.HearsAsync("3 x", "Sari", "Jl. Melati 4");
        await playground.SaysAsync("ubah, jadinya 2 aja");
        await playground.HearsAsync("2 x", "38.000");
        await playground.SaysAsync("benar");
        await playground.SaysAsync("makasih ya");
        await playground.HearsAsync("Sama-sama");

        (await books.OrdersAsync()).ShouldBe(1);
        (await books.SoldAsync("TEMPE-PDS-200")).ShouldBe(2);
    }

    [Fact]
    public async Task A_question_in_the_middle_of_the_checkout_is_answered_and_the_open_one_asked_again()
    {
        using var folder = new HostFolder();
        await using var host = await HostProcess.StartAsync(folder);
        await using var playground = await Playground.StartAsync(host.Address);

        // The playground's app is in English, and an order's words do not tell the speaker's language, but a question's do.
        await playground.SaysAsync("kak, keripik tempe brp hrgnya? ready ga?");
        await playground.HearsAsync("Rp18.000");
        await playground.SaysAsync("mau 2 keripik tempe pedas");
        await playground.HearsAsync("Rp38.000");
        await playground.SaysAsync("checkout");
        await playground.HearsAsync("nama", "HP", "kecamatan");
        await playground.SaysAsync("eh jam berapa tutup?");
        await playground.HearsAsync("WIB");
        await playground.HearsAsync("nama", "HP", "kecamatan");
        await playground.SaysAsync("batal");
        await playground.HearsAsync("keranjang");
        await playground.SaysAsync("keranjang");

        await playground.HearsAsync("2 x", "38.000");
        (await new ShopBooks(folder.Database).OrdersAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Buttons_of_a_card_are_heard_whether_they_submit_or_execute()
    {
        using var folder = new HostFolder();
        await using var host = await HostProcess.StartAsync(folder);
        await using var playground = await Playground.StartAsync(host.Address);
        await playground.SaysAsync("lihat katalog");
        var catalogue = await playground.HearsAsync("Action.Submit", "Beli");
        var buy = catalogue["attachments"]!.AsArray().SelectMany(card => ActionsOf(card!)).First(action => (string?)action["title"] == "Beli");

        await playground.SubmitsAsync((string)catalogue["messageId"]!, buy["data"]!);
        await playground.HearsAsync("Pilihan Keripik Tempe");
        var answer = await playground.ExecutesAsync((string)catalogue["messageId"]!, "say", "jam berapa buka?");

        answer.ShouldContain("application/vnd.microsoft.activity.message");
        await playground.HearsAsync("WIB");
    }

    private static IEnumerable<JsonObject> ActionsOf(JsonNode attachment)
    {
        var content = attachment["content"] is JsonValue text && text.TryGetValue<string>(out var json) ? JsonNode.Parse(json) : attachment["content"];
        return content?["actions"]?.AsArray().OfType<JsonObject>() ?? [];
    }
}
