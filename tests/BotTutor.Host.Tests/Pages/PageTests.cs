using System.Net;
using System.Text.RegularExpressions;
using BotTutor.Host.Tests.Driving;

namespace BotTutor.Host.Tests.Pages;

public sealed partial class PageTests(RunningHost host) : IClassFixture<RunningHost>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", "id", "Toko kecil,", "/chat?lang=id")]
    [InlineData("/?lang=id", "id", "Toko kecil,", "/chat?lang=id")]
    [InlineData("/?lang=en", "en", "Small shop,", "/chat?lang=en")]
    [InlineData("/?lang=%3Cscript%3E", "id", "Toko kecil,", "/chat?lang=id")]
    public async Task The_start_page_speaks_the_asked_language_and_leads_to_the_chat(string path, string language, string headline, string chat)
    {
        var page = await host.Client.GetStringAsync(path, Cancelled);

        page.ShouldContain($"<html lang=\"{language}\">");
        page.ShouldContain(headline);
        page.ShouldContain($"href=\"{chat}\"");
        page.ShouldNotContain("<script");
    }

    [Theory]
    [InlineData("/chat", "Toko Rasa Nusantara", "Senin–Sabtu 08.00–17.00 WIB", "data-locale=\"id-ID\"")]
    [InlineData("/chat?lang=en", "Toko Rasa Nusantara", "Monday–Saturday 08:00–17:00 WIB", "data-locale=\"en-US\"")]
    public async Task The_chat_page_names_the_shop_and_its_hours_from_the_store(string path, string name, string hours, string locale)
    {
        var page = WebUtility.HtmlDecode(await host.Client.GetStringAsync(path, Cancelled));

        page.ShouldContain($"<h1>{name}</h1>");
        page.ShouldContain($"<p>{hours}</p>");
        page.ShouldContain(locale);
    }

    [Fact]
    public async Task The_language_switch_keeps_a_page_that_polls_polling()
    {
        var page = WebUtility.HtmlDecode(await host.Client.GetStringAsync("/chat?poll", Cancelled));

        page.ShouldContain("href=\"?lang=en&poll\"");
        page.ShouldContain("data-poll=\"true\"");
    }

    [Fact]
    public async Task The_bundle_is_checked_packed_and_kept()
    {
        var page = WebUtility.HtmlDecode(await host.Client.GetStringAsync("/chat", Cancelled));
        var bundle = Bundle().Match(page);
        bundle.Success.ShouldBeTrue("The page should name the bundle with its integrity.");

        using var request = new HttpRequestMessage(HttpMethod.Get, bundle.Groups["address"].Value);
        request.Headers.AcceptEncoding.ParseAdd("gzip");
        using var response = await host.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancelled);

        bundle.Groups["integrity"].Value.ShouldStartWith("sha256-");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentEncoding.ShouldBe(["gzip"]);
        response.Content.Headers.ContentLength!.Value.ShouldBeLessThan(1_100_000);
        response.Headers.CacheControl!.ToString().ShouldContain("31536000");
        response.Headers.ETag.ShouldNotBeNull();
    }

    [Fact]
    public async Task Only_what_the_page_needs_was_taken_from_npm()
    {
        foreach (var absent in new[] { "/lib/stats.json", "/lib/webchat-es5.js", "/npm/package.json", "/appsettings.json" })
        {
            using var response = await host.Client.GetAsync(absent, Cancelled);
            response.StatusCode.ShouldBe(HttpStatusCode.NotFound, absent);
        }

        (await host.Client.GetStringAsync("/lib/webchat.js.LICENSE.txt", Cancelled)).ShouldContain("License");
        (await host.Client.GetStringAsync("/lib/plus-jakarta-sans.LICENSE.txt", Cancelled)).ShouldContain("SIL OPEN FONT LICENSE", Case.Insensitive);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/chat")]
    [InlineData("/chat?lang=en")]
    public async Task A_page_names_no_address_outside_this_house_and_its_policy_allows_none(string path)
    {
        using var response = await host.Client.GetAsync(path, Cancelled);
        var page = await response.Content.ReadAsStringAsync(Cancelled);

        // A nonce may hold two slashes by chance, and names no address.
        Foreign().Matches(Nonce().Replace(page, string.Empty)).Select(match => match.Value).ShouldBeEmpty();
        var policy = response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("script-src 'self'");
        policy.ShouldContain("connect-src 'self'");
        policy.ShouldNotContain("unsafe");
        policy.ShouldNotContain("http");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.GetValues("Referrer-Policy").ShouldBe(["strict-origin-when-cross-origin"]);
    }

    [Fact]
    public async Task Each_visit_gets_a_nonce_of_its_own()
    {
        var first = Nonce().Match(await host.Client.GetStringAsync("/chat", Cancelled)).Groups[1].Value;
        var second = Nonce().Match(await host.Client.GetStringAsync("/chat", Cancelled)).Groups[1].Value;

        first.Length.ShouldBeGreaterThan(16);
        second.ShouldNotBe(first);
    }

    [Fact]
    public async Task Pictures_of_the_catalogue_are_served_and_nothing_beside_them()
    {
        using var picture = await host.Client.GetAsync("/shop/pictures/keripik-tempe.svg", Cancelled);
        using var beside = await host.Client.GetAsync("/shop/pictures/..%2Fcatalog.yaml", Cancelled);

        picture.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        beside.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task The_host_says_that_it_is_well(string path)
    {
        (await host.Client.GetStringAsync(path, Cancelled)).ShouldBe("Healthy");
    }

    [Fact]
    public async Task An_old_browser_finds_the_icon_too()
    {
        using var icon = await host.Client.GetAsync("/favicon.ico", Cancelled);

        icon.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await host.Client.GetStringAsync(icon.Headers.Location, Cancelled)).ShouldStartWith("<svg");
    }

    [GeneratedRegex("""<script defer src="(?<address>/lib/webchat[^"]+)" integrity="(?<integrity>[^"]+)">""")]
    private static partial Regex Bundle();

    [GeneratedRegex("""(https?:)?//[^\s"'<>]+""")]
    private static partial Regex Foreign();

    [GeneratedRegex("data-nonce=\"([^\"]+)\"")]
    private static partial Regex Nonce();
}
