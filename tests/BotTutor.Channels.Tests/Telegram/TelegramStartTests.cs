using BotTutor.Channels.Telegram;

namespace BotTutor.Channels.Tests.Telegram;

/// <summary>What the console says when a bot starts, above all when something is wrong.</summary>
public sealed class TelegramStartTests
{
    [Fact]
    public async Task A_bot_that_is_well_says_where_it_is()
    {
        await using var house = await TelegramHouse.StartAsync();

        await SaysAsync(house, "bottutor is on Telegram at https://t.me/bot123456_bot (Polling)");
    }

    [Fact]
    public async Task A_token_that_nobody_knows_sends_its_owner_to_BotFather_and_is_not_shown()
    {
        await using var house = await TelegramHouse.StartAsync(settings: [("Channels:Telegram:Bots:0:Token", "999:WRONG-TOKEN")]);

        await SaysAsync(house, "@BotFather");
        house.Console.Lines.ShouldAllBe(line => !line.Contains("WRONG-TOKEN", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_clock_that_is_an_hour_off_is_told()
    {
        await using var house = await TelegramHouse.StartAsync(TelegramMode.Polling, new LateClock());

        await SaysAsync(house, "clock of this machine");
    }

    [Fact]
    public async Task A_secret_that_has_changed_is_told_when_Telegram_was_turned_away_and_the_new_one_is_set()
    {
        await using var house = await TelegramHouse.StartAsync(TelegramMode.Webhook);
        await SaysAsync(house, "is on Telegram");
        house.Known();
        await house.TakesAsync(_ => true);
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(house.Address, "/telegram/bottutor")) { Content = new StringContent("{}") };
        request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", "an-old-secret-of-ours");

        using var response = await client.SendAsync(request, TelegramHouse.Cancelled);

        ((int)response.StatusCode).ShouldBe(401);
        await SaysAsync(house, "the secret has changed: start the host again");
    }

    private static Task SaysAsync(TelegramHouse house, string words) =>
        TelegramHouse.UntilAsync(() => house.Console.Lines.Any(line => line.Contains(words, StringComparison.Ordinal)));

    /// <summary>An hour behind.</summary>
    private sealed class LateClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() - TimeSpan.FromHours(1);
    }
}
