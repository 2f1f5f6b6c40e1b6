using BotTutor.Channels.Tests.Telegram;
using BotTutor.FakeConnector;

namespace BotTutor.Channels.Tests.Teams;

/// <summary>What the console says when the bot starts, above all when something is wrong.</summary>
public sealed class TeamsStartTests
{
    [Fact]
    public async Task A_bot_that_is_well_names_its_messaging_endpoint()
    {
        await using var house = await TeamsHouse.StartAsync();

        await SaysAsync(house, "https://bot.example.com/api/messages");
    }

    [Fact]
    public async Task A_wrong_secret_is_told_and_not_shown()
    {
        await using var house = await TeamsHouse.StartAsync(("Password", "the-secret-id"));

        await SaysAsync(house, "copy the Value of a client secret");
        house.Console.Lines.ShouldAllBe(line => !line.Contains("the-secret-id", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_expired_secret_is_told()
    {
        await using var house = await TeamsHouse.StartAsync(new FakeConnectorOptions { IsPasswordExpired = true }, TimeProvider.System);

        await SaysAsync(house, "has expired. Make a new one");
    }

    [Fact]
    public async Task An_unknown_app_is_told()
    {
        await using var house = await TeamsHouse.StartAsync(("AppId", "99999999-2222-3333-4444-555555555555"));

        await SaysAsync(house, "Application (client) ID");
    }

    [Fact]
    public async Task A_single_tenant_bot_signs_in_at_its_organisation_and_an_unknown_one_is_told()
    {
        await using var house = await TeamsHouse.StartAsync(new FakeConnectorOptions { Tenant = "contoso" }, TimeProvider.System, ("Tenant", "contoso"));
        await SaysAsync(house, "can answer on Teams");
        await using var other = await TeamsHouse.StartAsync(new FakeConnectorOptions { Tenant = "contoso" }, TimeProvider.System, ("Tenant", "fabrikam"));

        await SaysAsync(other, "Directory (tenant) ID");
    }

    [Fact]
    public async Task A_clock_that_is_an_hour_off_is_told()
    {
        await using var house = await TeamsHouse.StartAsync(new FakeConnectorOptions(), new LateClock());

        await SaysAsync(house, "clock of this machine");
    }

    [Fact]
    public async Task Nobody_at_the_address_is_told_and_tried_again()
    {
        await using var house = await TeamsHouse.StartAsync(("Login", "https://127.0.0.1:9"));

        await SaysAsync(house, "next try in");
    }

    [Fact]
    public async Task An_open_bot_warns_of_itself()
    {
        await using var house = await TeamsHouse.StartWithoutAppAsync(("Open", "true"));

        await SaysAsync(house, "in anybody's name");
    }

    private static Task SaysAsync(TeamsHouse house, string words) =>
        TelegramHouse.UntilAsync(() => house.Console.Lines.Any(line => line.Contains(words, StringComparison.Ordinal)));

    private sealed class LateClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddHours(-1);
    }
}
