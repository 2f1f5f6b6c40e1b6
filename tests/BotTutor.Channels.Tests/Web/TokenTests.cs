using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace BotTutor.Channels.Tests.Web;

public sealed class TokenTests
{
    [Fact]
    public async Task A_stranger_gets_a_token_with_a_user_id_that_it_did_not_choose()
    {
        await using var host = await DirectLineHost.StartAsync();

        var answer = await host.JsonAsync(HttpMethod.Post, "/v3/directline/tokens/generate", body: JsonNode.Parse("""{"user":{"id":"dl_victim"}}"""));

        answer["expires_in"]!.GetValue<int>().ShouldBe(1800);
        Claims(answer)["user"]!.GetValue<string>().ShouldSatisfyAllConditions(
            user => user.ShouldStartWith("dl_"),
            user => user.ShouldNotBe("dl_victim"));
        Claims(answer)["conv"]!.GetValue<string>().ShouldBe(answer["conversationId"]!.GetValue<string>());
    }

    [Fact]
    public async Task Who_knows_the_secret_names_the_user()
    {
        await using var host = await DirectLineHost.StartAsync();

        var answer = await host.JsonAsync(HttpMethod.Post, "/v3/directline/tokens/generate", DirectLineHost.Secret, JsonNode.Parse("""{"user":{"id":"sari","name":"Sari"}}"""));

        Claims(answer)["user"]!.GetValue<string>().ShouldBe("sari");
        Claims(answer)["name"]!.GetValue<string>().ShouldBe("Sari");
    }

    [Fact]
    public async Task A_wrong_secret_is_refused()
    {
        await using var host = await DirectLineHost.StartAsync();

        using var response = await host.SendAsync(HttpMethod.Post, "/v3/directline/tokens/generate", "another secret of 32 characters!!");

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_token_is_refreshed_while_it_is_good_and_not_afterwards()
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();

        host.Clock.Advance(TimeSpan.FromMinutes(29));
        var fresh = await host.JsonAsync(HttpMethod.Post, "/v3/directline/tokens/refresh", talk.Token);
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        using var late = await host.SendAsync(HttpMethod.Post, "/v3/directline/tokens/refresh", talk.Token);
        using var good = await host.SendAsync(HttpMethod.Get, talk.Path, fresh["token"]!.GetValue<string>());

        late.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await late.Content.ReadFromJsonAsync<JsonNode>(DirectLineHost.Cancelled))!["error"]!["code"]!.GetValue<string>().ShouldBe("TokenExpired");
        good.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_visitor_comes_back_with_an_expired_token_within_a_week()
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();

        host.Clock.Advance(TimeSpan.FromDays(6));
        var resumed = await host.JsonAsync(HttpMethod.Post, "/v3/directline/tokens/resume", talk.Token);
        var back = talk with { Token = resumed["token"]!.GetValue<string>() };

        resumed["conversationId"]!.GetValue<string>().ShouldBe(talk.Id);
        Claims(resumed)["user"]!.GetValue<string>().ShouldBe(host.Store.Conversations[talk.Id].UserId);
        (await back.PollAsync()).Count.ShouldBe(1);

        host.Clock.Advance(TimeSpan.FromDays(2));
        using var late = await host.SendAsync(HttpMethod.Post, "/v3/directline/tokens/resume", talk.Token);
        late.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Nothing_is_resumed_without_a_token_of_ours_or_a_conversation()
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();
        var unopened = (await host.JsonAsync(HttpMethod.Post, "/v3/directline/tokens/generate"))["token"]!.GetValue<string>();

        async Task<HttpStatusCode> ResumeAsync(string? token)
        {
            using var response = await host.SendAsync(HttpMethod.Post, "/v3/directline/tokens/resume", token);
            return response.StatusCode;
        }

        (await ResumeAsync(null)).ShouldBe(HttpStatusCode.Unauthorized);
        (await ResumeAsync(Forged(talk.Token))).ShouldBe(HttpStatusCode.Forbidden);
        (await ResumeAsync(unopened)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "/activities")]
    [InlineData("POST", "/activities")]
    [InlineData("POST", "/upload")]
    [InlineData("GET", "/stream")]
    public async Task A_conversation_opens_to_its_own_token_only(string method, string path)
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();
        var other = await host.OpenAsync();

        async Task<HttpStatusCode> TryAsync(string? token)
        {
            using var response = await host.SendAsync(HttpMethod.Parse(method), talk.Path + path, token);
            return response.StatusCode;
        }

        (await TryAsync(null)).ShouldBe(HttpStatusCode.Unauthorized);
        (await TryAsync("nonsense")).ShouldBe(HttpStatusCode.Forbidden);
        (await TryAsync(Forged(talk.Token))).ShouldBe(HttpStatusCode.Forbidden);
        (await TryAsync(Unsigned(talk.Token))).ShouldBe(HttpStatusCode.Forbidden);
        (await TryAsync(other.Token)).ShouldBe(HttpStatusCode.Forbidden);
        (await TryAsync(DirectLineHost.ConnectorToken)).ShouldBe(HttpStatusCode.Forbidden);
        host.Clock.Advance(TimeSpan.FromMinutes(31));
        (await TryAsync(talk.Token)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task One_address_opens_only_so_many_conversations_a_minute()
    {
        await using var host = await DirectLineHost.StartAsync(("ConversationsPerMinute", "1"));

        using var first = await host.SendAsync(HttpMethod.Post, "/v3/directline/tokens/generate");
        using var second = await host.SendAsync(HttpMethod.Post, "/v3/directline/tokens/generate");

        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        second.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        second.Headers.RetryAfter.ShouldNotBeNull();
    }

    private static JsonNode Claims(JsonNode answer) => Part(answer["token"]!.GetValue<string>(), 1);

    private static JsonNode Part(string token, int index) =>
        JsonNode.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(token.Split('.')[index]))!;

    private static string Encoded(JsonNode part) =>
        System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part.ToJsonString()));

    private static string Forged(string token)
    {
        var claims = Part(token, 1);
        claims["user"] = "dl_victim";
        return string.Join('.', token.Split('.')[0], Encoded(claims), token.Split('.')[2]);
    }

    private static string Unsigned(string token) =>
        $"{Encoded(JsonNode.Parse("""{"alg":"none","typ":"JWT"}""")!)}.{token.Split('.')[1]}.";
}
