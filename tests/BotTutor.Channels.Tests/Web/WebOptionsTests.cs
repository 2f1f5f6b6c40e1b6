using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Tests.Web;

public sealed class WebOptionsTests
{
    [Theory]
    [InlineData("Bot", "my bot!", "Channels:Web:Bot should be 1 to 64 letters")]
    [InlineData("Secret", "short", "Channels:Web:Secret should have 32 characters or more.")]
    [InlineData("ConnectorToken", "short", "Channels:Web:ConnectorToken should have 32 characters or more.")]
    [InlineData("SigningKey", "AAAA", "Channels:Web:SigningKey should be base64 of 32 bytes or more.")]
    [InlineData("SigningKey", "not base64 at all, whatever its length may be", "Channels:Web:SigningKey should be base64 of 32 bytes or more.")]
    [InlineData("TokenLifetime", "00:00:01", "TokenLifetime")]
    [InlineData("MessageBurst", "0", "MessageBurst")]
    public async Task A_setting_that_cannot_work_stops_the_start_and_is_named(string name, string value, string message)
    {
        var fault = await Should.ThrowAsync<OptionsValidationException>(() => DirectLineHost.StartAsync((name, value)));

        fault.Message.ShouldContain(message);
    }

    [Fact]
    public async Task Two_hosts_with_one_key_read_each_others_tokens()
    {
        var key = Convert.ToBase64String(new byte[32]);
        await using var here = await DirectLineHost.StartAsync(("SigningKey", key));
        await using var there = await DirectLineHost.StartAsync(("SigningKey", key));
        await using var stranger = await DirectLineHost.StartAsync();
        var token = (await here.OpenAsync()).Token;

        using var read = await there.SendAsync(HttpMethod.Post, "/v3/directline/tokens/refresh", token);
        using var unread = await stranger.SendAsync(HttpMethod.Post, "/v3/directline/tokens/refresh", token);

        read.IsSuccessStatusCode.ShouldBeTrue();
        unread.IsSuccessStatusCode.ShouldBeFalse();
    }
}
