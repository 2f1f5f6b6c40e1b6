using BotTutor.Host.Tests.Driving;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace BotTutor.Host.Tests.Chats;

/// <summary>How the pages look and read, on a phone and on a desk. The pictures are left in <c>artifacts/screenshots</c>.</summary>
public sealed class LookTests(Browser browser, RunningHost host) : IClassFixture<Browser>, IClassFixture<RunningHost>
{
    public static TheoryData<string> Screens() => ["390", "1440"];

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task The_start_page_is_readable_by_everybody(string width)
    {
        foreach (var language in new[] { "id", "en" })
        {
            var page = await browser.OpenAsync(host.Address, $"/?lang={language}", ScreenOf(width));
            Directory.CreateDirectory(Screenshots.Folder);
            await page.ScreenshotAsync(new() { Path = Path.Combine(Screenshots.Folder, $"start-{language}-{width}.png"), FullPage = true });

            Findings(await page.RunAxe()).ShouldBeEmpty();
            (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue("nothing should stick out at the side");
        }
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task The_chat_page_is_readable_by_everybody(string width)
    {
        var chat = await ChatWindow.OpenAsync(browser, host.Address, screen: ScreenOf(width));
        await chat.HearsAsync("selamat datang");
        await chat.PhotographAsync($"chat-welcome-{width}");
        await chat.SaysAsync("kak, keripik tempe brp hrgnya? ready ga?");
        await chat.HearsAsync("Rp18.000");
        await chat.SaysAsync("mau 3 yg pedes ya");
        await chat.HearsAsync("Rp57.000");
        await chat.PhotographAsync($"chat-order-{width}");
        await chat.SaysAsync("lihat katalog");
        await chat.SeesOnCardAsync("Keripik Tempe");
        await chat.PhotographAsync($"chat-catalogue-{width}");
        await chat.SaysAsync("checkout");
        await chat.HearsAsync("nama", "HP", "kecamatan");
        await chat.SaysAsync("Sari, 0812-3456-7890, Jl. Melati 4 Kisaran, antar, COD");
        await chat.SeesOnCardAsync("Sari", "Rp57.000");
        await chat.IsOfferedAsync("Benar", "Ubah", "Batal");
        await chat.PhotographAsync($"chat-summary-{width}");

        Findings(await chat.Page.RunAxe()).ShouldBeEmpty();
        (await chat.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue("nothing should stick out at the side");
        (await chat.Page.TitleAsync()).ShouldBe("Toko Rasa Nusantara");
        chat.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough_to_chat()
    {
        var chat = await ChatWindow.OpenAsync(browser, host.Address, screen: Screen.Desk);
        await chat.IsOfferedAsync("Lihat katalog", "Jam buka", "Cara bayar");

        await chat.Page.Keyboard.PressAsync("Tab");
        (await chat.Page.EvaluateAsync<string>("document.activeElement.className")).ShouldBe("skip");
        await chat.Page.Locator("[data-id='webchat-sendbox-input']").First.FocusAsync();
        await chat.Page.Keyboard.TypeAsync("halo");
        await chat.Page.Keyboard.PressAsync("Enter");

        await chat.HearsAsync("Ada yang bisa dibantu");
    }

    [Fact]
    public async Task A_question_beside_the_chat_is_asked_by_pressing_it()
    {
        var chat = await ChatWindow.OpenAsync(browser, host.Address, screen: Screen.Desk);
        await chat.HearsAsync("selamat datang");

        await chat.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Keripik tempe berapa harganya?" }).ClickAsync();

        await chat.HearsAsync("Rp18.000");
    }

    private static Screen ScreenOf(string width) => width == "390" ? Screen.Phone : Screen.Desk;

    private static IEnumerable<string> Findings(AxeResult result) => result.Violations
        .SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}"));
}
