using System.Text.RegularExpressions;
using BotTutor.Host.Tests.Driving;

namespace BotTutor.Host.Tests.Chats;

/// <summary>A buyer and the shop's seller, each before a browser of their own: from the catalogue to the parcel on its way.</summary>
public sealed partial class SellerInChatTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData("390")]
    [InlineData("1440")]
    public async Task A_buyer_browses_and_orders_the_seller_ships_and_the_buyer_follows_the_parcel(string width)
    {
        using var folder = new HostFolder();
        await using var host = await HostProcess.StartAsync(folder);
        var screen = width == "390" ? Screen.Phone : Screen.Desk;
        await host.ShowsAsync("kode penjual");
        var seller = await ChatWindow.OpenAsync(browser, host.Address, screen: screen);
        await seller.HearsAsync("selamat datang");
        await seller.SaysAsync(ClaimWords().Match(host.Output).Value);
        await seller.HearsAsync("mengurus Toko Rasa Nusantara");

        var buyer = await ChatWindow.OpenAsync(browser, host.Address, screen: screen);
        await OrderAsync(buyer, width);
        await ShipAsync(seller, width);

        await buyer.HearsAsync("sudah dikirim", "JNE 0123456789012");
        await buyer.PressesAsync("Lihat pesanan");
        await buyer.HearsAsync("dipesan", "dikonfirmasi", "dikemas", "dikirim, JNE 0123456789012");
        await buyer.PhotographAsync($"chat-tracking-{width}");
        var books = new ShopBooks(folder.Database);
        (await books.OrdersAsync()).ShouldBe(1);
        (await books.SoldAsync("TEMPE-PDS-200")).ShouldBe(2);
        buyer.Faults.ShouldBeEmpty();
        seller.Faults.ShouldBeEmpty();
    }

    private static async Task OrderAsync(ChatWindow buyer, string width)
    {
        await buyer.PressesAsync("Lihat katalog");
        await buyer.SeesOnCardAsync("Keripik Tempe");
        await buyer.PressesAsync("Lihat lainnya");
        await buyer.SeesOnCardAsync("Kopi Gayo");
        await buyer.SaysAsync("keripik tempe pedas ada?");
        await buyer.HearsAsync("Rp19.000", "stok 60");
        await buyer.PressesAsync("Foto");
        await buyer.HearsAsync("Ini fotonya");
        await buyer.PhotographAsync($"chat-product-{width}");
        await buyer.SaysAsync("mau 2");
        await buyer.HearsAsync("2 x Keripik Tempe Pedas", "Rp38.000");
        await buyer.PressesAsync("Keranjang");
        await buyer.HearsAsync("Isi keranjang", "Rp38.000");
        await buyer.PhotographAsync($"chat-cart-{width}");
        await buyer.PressesAsync("Checkout");
        await buyer.HearsAsync("nama", "HP", "kecamatan");
        await buyer.SaysAsync("Sari, 0812-3456-7890, Jl. Melati 4 Kisaran, kirim, qris");
        await buyer.IsOfferedAsync("Benar", "Ubah", "Batal");
        await buyer.PressesAsync("Benar");
        await buyer.HearsAsync("Nomor pesanan: RN-");
        await buyer.SeesOnCardAsync("Pesanan RN-", "Rp46.000");
        await buyer.PhotographAsync($"chat-receipt-{width}");
    }

    private static async Task ShipAsync(ChatWindow seller, string width)
    {
        await seller.HearsAsync("Pesanan baru RN-", "2 x Keripik Tempe Pedas", "Rp46.000");
        await seller.PhotographAsync($"chat-seller-order-{width}");
        await seller.PressesAsync("Terima RN-");
        await seller.HearsAsync("dikonfirmasi", "sudah saya kabari");
        await seller.PressesAsync("Kemas RN-");
        await seller.HearsAsync("dikemas", "sudah saya kabari");
        await seller.PressesAsync("Kirim RN-");
        await seller.HearsAsync("Nomor resi untuk");
        await seller.SaysAsync("jne 0123456789012");
        await seller.HearsAsync("dikirim, resi JNE 0123456789012");
        await seller.PhotographAsync($"chat-seller-shipped-{width}");
    }

    [GeneratedRegex("kode penjual [0-9A-Z]{4}-[0-9A-Z]{4}")]
    private static partial Regex ClaimWords();
}
