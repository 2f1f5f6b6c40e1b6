using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BotTutor.Host.Tests.Driving;

/// <summary>The real Web Chat as a visitor uses it: types, presses, reads.</summary>
internal sealed class ChatWindow(IPage page)
{
    /// <summary>A slow machine under load may need this long; nothing is measured by it.</summary>
    private const float Patience = 30_000;

    /// <summary>New messages roll in; a picture is taken when they have, and the letters are there.</summary>
    private const string Settled = """
        async () => {
          await document.fonts.ready;
          const talk = document.querySelector('.webchat__basic-transcript__scrollable');
          const rolls = () => talk.scrollHeight - talk.scrollTop - talk.clientHeight > 2;
          while (rolls()) {
            await new Promise(requestAnimationFrame);
          }
        }
        """;

    private static readonly string[] Harmless = ["net::ERR_CONNECTION_REFUSED", "net::ERR_INTERNET_DISCONNECTED", "WebSocket connection to"];

    private readonly List<string> _faults = [];

    public IPage Page => page;

    public ILocator Bubbles => page.Locator(".webchat__bubble__content");

    public ILocator Cards => page.Locator(".ac-adaptiveCard");

    /// <summary>Gets what the browser complained about, a dropped line apart.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public static async Task<ChatWindow> OpenAsync(Browser browser, Uri address, string path = "/chat", Screen? screen = null)
    {
        var page = await browser.OpenAsync(address, "/health/live", screen);
        var chat = new ChatWindow(page);
        page.Console += (_, message) => chat.Hear(message.Type is "error" ? message.Text : null);
        page.PageError += (_, fault) => chat.Hear(fault);
        page.Request += (_, request) => chat.Hear(IsOurs(request.Url, address) ? null : $"A request left the house: {request.Url}");
        await page.GotoAsync(path);
        return chat;
    }

    public async Task SaysAsync(string text)
    {
        await page.Locator("[data-id='webchat-sendbox-input']").First.FillAsync(text, new() { Timeout = Patience });
        await page.Keyboard.PressAsync("Enter");
        await Expect(Said(text).Last).ToBeVisibleAsync(new() { Timeout = Patience });
    }

    public Task HearsAsync(params string[] parts) => HearsAsync(Bubbles, parts);

    public Task SeesOnCardAsync(params string[] parts) => HearsAsync(Cards, parts);

    /// <summary>The buttons under the last message, exactly these.</summary>
    public async Task IsOfferedAsync(params string[] titles)
    {
        foreach (var title in titles)
        {
            await Expect(Suggestion(title)).ToBeVisibleAsync(new() { Timeout = Patience });
        }

        await Expect(page.Locator(".webchat__suggested-action")).ToHaveCountAsync(titles.Length, new() { Timeout = Patience });
    }

    public Task PressesAsync(string title) => Suggestion(title).ClickAsync(new() { Timeout = Patience });

    /// <summary>Waits until the window has as many bubbles, cards included, and no more come with them.</summary>
    public Task HasBubblesAsync(int count) => Expect(Bubbles).ToHaveCountAsync(count, new() { Timeout = Patience });

    public Task IsToldOfTroubleAsync() => Expect(page.Locator("#notice")).ToBeVisibleAsync(new() { Timeout = Patience });

    public Task IsToldOfNoTroubleAsync() => Expect(page.Locator("#notice")).ToBeHiddenAsync(new() { Timeout = Patience });

    public async Task PhotographAsync(string name)
    {
        Directory.CreateDirectory(Screenshots.Folder);
        await page.EvaluateAsync(Settled).WaitAsync(TimeSpan.FromMilliseconds(Patience));
        await page.ScreenshotAsync(new() { Path = Path.Combine(Screenshots.Folder, $"{name}.png"), Animations = ScreenshotAnimations.Disabled });
    }

    private static bool IsOurs(string url, Uri address) =>
        url.StartsWith(address.AbsoluteUri, StringComparison.Ordinal)
        || url.StartsWith("data:", StringComparison.Ordinal)
        || url.StartsWith("blob:", StringComparison.Ordinal);

    private static async Task HearsAsync(ILocator places, string[] parts)
    {
        var place = parts.Aggregate(places, (found, part) => found.Filter(new() { HasText = part }));
        await Expect(place.Last).ToBeVisibleAsync(new() { Timeout = Patience });
    }

    private ILocator Said(string text) => Bubbles.Filter(new() { HasText = text });

    private ILocator Suggestion(string title) => page.Locator(".webchat__suggested-action").Filter(new() { HasText = title }).First;

    private void Hear(string? fault)
    {
        if (fault is not null && !Harmless.Any(harmless => fault.Contains(harmless, StringComparison.Ordinal)))
        {
            _faults.Add(fault);
        }
    }
}
