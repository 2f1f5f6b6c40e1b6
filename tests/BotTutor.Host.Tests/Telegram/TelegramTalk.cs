using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using BotTutor.FakeTelegram;
using BotTutor.FakeTelegram.Control;
using BotTutor.Host.Tests.Driving;

namespace BotTutor.Host.Tests.Telegram;

/// <summary>A buyer on a Telegram of the test's own, in front of a host that was started in earnest.</summary>
internal sealed class TelegramTalk : IAsyncDisposable
{
    private const string Token = "123456:TESTTOKEN";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly FakeTelegramServer _telegram;
    private readonly HostFolder _folder = new();
    private readonly string[] _arguments;
    private HostProcess? _host;

    private TelegramTalk(FakeTelegramServer telegram, string mode)
    {
        _telegram = telegram;
        var address = $"http://127.0.0.1:{FreePort()}";
        _arguments =
        [
            $"--urls={address}",
            $"--Channels:Telegram:Api={telegram.Address}",
            $"--Channels:Telegram:PublicAddress={address}",
            $"--Channels:Telegram:Bots:0:Token={Token}",
            $"--Channels:Telegram:Bots:0:Mode={mode}",
        ];
        Buyer = telegram.Bot(Token).Person(42, "Sari", "id");
        Books = new ShopBooks(_folder.Database);
    }

    public FakePerson Buyer { get; }

    public ShopBooks Books { get; }

    public FakeBotView Bot => _telegram.Bot(Token);

    /// <summary>Gets all that the bot has said so far, as people see it.</summary>
    public IReadOnlyList<string> Said => [.. Buyer.Chat().Where(message => (bool)message["from_bot"]!).Select(WordsOf)];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static async Task<TelegramTalk> OpenAsync(string mode)
    {
        var talk = new TelegramTalk(await FakeTelegramServer.StartAsync(new FakeTelegramOptions { Tokens = [Token] }, Cancelled), mode);
        talk._host = await HostProcess.StartAsync(talk._folder, talk._arguments);
        return talk;
    }

    /// <summary>Waits for a message with all these words; what comes before it is passed over.</summary>
    public async Task<JsonObject> HearsAsync(params string[] parts)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        patience.CancelAfter(Patience);
        while (true)
        {
            var heard = await Buyer.HearsAsync(patience.Token);
            if (parts.All(part => WordsOf(heard).Contains(part, StringComparison.OrdinalIgnoreCase)))
            {
                return heard;
            }
        }
    }

    /// <summary>Ends the host as a power cut does, lets the buyer write meanwhile, and starts it again.</summary>
    public async Task RestartAsync(string meanwhile)
    {
        await _host!.KillAsync();
        await _host.DisposeAsync();
        Buyer.Says(meanwhile);
        _host = await HostProcess.StartAsync(_folder, _arguments);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        await _telegram.DisposeAsync();
        _folder.Dispose();
    }

    private static string WordsOf(JsonObject message) => (string?)message["text"] ?? (string?)message["caption"] ?? "";

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
