using BotTutor.FakeTelegram;

namespace BotTutor.Endurance.Tests.Hosts;

/// <summary>What a host is told so that it fetches from a Telegram of one's own.</summary>
internal static class TelegramDoor
{
    public const string Token = "700001:endurance";

    public static Task<FakeTelegramServer> OpenAsync(CancellationToken cancellationToken) =>
        FakeTelegramServer.StartAsync(new FakeTelegramOptions { Tokens = [Token] }, cancellationToken);

    public static Dictionary<string, string> Settings(FakeTelegramServer telegram) => new()
    {
        ["Channels:Telegram:Api"] = telegram.Address.ToString(),
        ["Channels:Telegram:Patience"] = "00:00:03",
        ["Channels:Telegram:Bots:0:Name"] = "bottutor",
        ["Channels:Telegram:Bots:0:Token"] = Token,
    };
}
