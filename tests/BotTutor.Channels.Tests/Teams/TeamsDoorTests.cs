using System.Net;
using System.Text;
using BotTutor.FakeConnector;
using BotTutor.FakeConnector.Identity;

namespace BotTutor.Channels.Tests.Teams;

/// <summary>Who is let in at <c>/api/messages</c>.</summary>
public sealed class TeamsDoorTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static TheoryData<string, FakeToken?> Strangers => new()
    {
        { "no token", null },
        { "expired", new FakeToken { Begins = TimeSpan.FromHours(-2), Ends = TimeSpan.FromHours(-1) } },
        { "not yet", new FakeToken { Begins = TimeSpan.FromHours(1), Ends = TimeSpan.FromHours(2) } },
        { "for another bot", new FakeToken { Audience = "99999999-2222-3333-4444-555555555555" } },
        { "of another issuer", new FakeToken { Issuer = "https://evil.example.com" } },
        { "of another service", new FakeToken { ServiceUrl = "https://smba.trafficmanager.net/other/" } },
        { "signed by somebody else", new FakeToken { IsForged = true } },
    };

    [Fact]
    public async Task What_the_platform_has_signed_is_let_in_once_however_often_it_comes()
    {
        await using var house = await TeamsHouse.StartAsync();
        var sari = house.Connector.Colleague();
        var message = sari.Activity("message");
        message["text"] = "halo";

        (await sari.DoesAsync(message, Cancelled)).Status.ShouldBe(200);
        (await sari.DoesAsync(message, Cancelled)).Status.ShouldBe(200);

        var taken = house.Memory.Accepted.ShouldHaveSingleItem();
        taken.Conversation.ShouldBe(new ConversationKey("bottutor", "msteams", "a:1sari"));
        taken.Activity.Text.ShouldBe("halo");
    }

    [Theory]
    [MemberData(nameof(Strangers))]
    public async Task Anybody_else_is_turned_away(string why, FakeToken? token)
    {
        await using var house = await TeamsHouse.StartAsync();
        var sari = house.Connector.Colleague();
        sari.Token = token;

        (await sari.SaysAsync("halo", Cancelled)).Status.ShouldBe(401, why);

        house.Memory.Accepted.ShouldBeEmpty();
        (await (Restored(sari)).SaysAsync("halo", Cancelled)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task An_expired_token_tells_the_operator_to_look_at_the_clock()
    {
        await using var house = await TeamsHouse.StartAsync();
        var sari = house.Connector.Colleague();
        sari.Token = new FakeToken { Begins = TimeSpan.FromHours(-2), Ends = TimeSpan.FromHours(-1) };

        await sari.SaysAsync("halo", Cancelled);

        string.Join(";", house.Console.Lines).ShouldContain("clock");
    }

    [Fact]
    public async Task A_token_for_another_bot_tells_the_operator_to_compare_the_app_id()
    {
        await using var house = await TeamsHouse.StartAsync();
        var sari = house.Connector.Colleague();
        sari.Token = new FakeToken { Audience = "99999999-2222-3333-4444-555555555555" };

        await sari.SaysAsync("halo", Cancelled);

        house.Console.Lines.ShouldContain(line => line.Contains("Channels:Teams:AppId", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_an_app_id_this_machine_may_talk()
    {
        await using var house = await TeamsHouse.StartWithoutAppAsync();

        var sari = house.Connector.Colleague();
        sari.Token = null;

        (await sari.SaysAsync("halo", Cancelled)).Status.ShouldBe(200);
        house.Memory.Accepted.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("X-Forwarded-For", "application/json", null, HttpStatusCode.Unauthorized)]
    [InlineData(null, "text/plain", null, HttpStatusCode.UnsupportedMediaType)]
    [InlineData(null, "application/json", "https://evil.example.com/", HttpStatusCode.Unauthorized)]
    public async Task Without_an_app_id_nobody_gets_in_by_a_proxy_a_web_page_or_with_an_address_elsewhere(string? header, string type, string? serviceUrl, HttpStatusCode expected)
    {
        await using var house = await TeamsHouse.StartWithoutAppAsync();
        var message = house.Connector.Colleague().Activity("message");
        message["serviceUrl"] = serviceUrl ?? house.Connector.ServiceUrl;
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, house.Connector.Bot) { Content = new StringContent(message.ToJsonString(), Encoding.UTF8, type) };
        if (header is not null)
        {
            request.Headers.Add(header, "203.0.113.9");
        }

        using var response = await client.SendAsync(request, Cancelled);

        response.StatusCode.ShouldBe(expected);
        house.Memory.Accepted.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("directline", 403)]
    [InlineData("telegram", 403)]
    public async Task Other_channels_cannot_come_in_by_this_door(string channel, int expected)
    {
        await using var house = await TeamsHouse.StartAsync();
        var sari = house.Connector.Colleague();
        var message = sari.Activity("message");
        message["channelId"] = channel;

        (await sari.DoesAsync(message, Cancelled)).Status.ShouldBe(expected);
        house.Memory.Accepted.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"type":"message","channelId":"msteams","from":{"id":"a"},"recipient":{"id":"b"},"conversation":{"id":"c"},"serviceUrl":"ftp://x"}""")]
    public async Task What_is_no_activity_is_refused(string body)
    {
        await using var house = await TeamsHouse.StartAsync();

        (await house.Connector.CallAsync(body, new FakeToken(), Cancelled)).Status.ShouldBe(400);
    }

    private static FakeColleague Restored(FakeColleague colleague)
    {
        colleague.Token = new FakeToken();
        return colleague;
    }
}
