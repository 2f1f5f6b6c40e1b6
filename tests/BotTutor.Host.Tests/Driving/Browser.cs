using Microsoft.Playwright;

namespace BotTutor.Host.Tests.Driving;

/// <summary>The machine's own Chromium. Playwright downloads nothing.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (File.Exists(Chromium))
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Arguments });
        }
    }

    /// <summary>Opens a page of its own, on a phone unless told.</summary>
    public async Task<IPage> OpenAsync(Uri address, string path, Screen? screen = null)
    {
        Assert.SkipWhen(_browser is null, $"The browser tests need Chromium at {Chromium} (Debian: apt-get install chromium).");

        var (width, height, isPhone) = screen ?? Screen.Phone;
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = address.AbsoluteUri,
            ViewportSize = new() { Width = width, Height = height },
            IsMobile = isPhone,
            HasTouch = isPhone,
            DeviceScaleFactor = isPhone ? 2 : 1,
            ReducedMotion = ReducedMotion.Reduce,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
