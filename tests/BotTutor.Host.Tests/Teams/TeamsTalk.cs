using BotTutor.FakeConnector;
using BotTutor.FakeConnector.Identity;
using BotTutor.FakeConnector.Talks;
using BotTutor.Host.Tests.Driving;

namespace BotTutor.Host.Tests.Teams;

/// <summary>A buyer in Teams, with tokens and all, in front of a host that was started in earnest.</summary>
internal sealed class TeamsTalk : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly FakeConnectorServer _connector;
    private readonly HostFolder _folder = new();
    private readonly string[] _arguments;
    private int _heard;
    private HostProcess? _host;

    private TeamsTalk(FakeConnectorServer connector)
    {
        _connector = connector;
        _arguments =
        [
            $"--Channels:Teams:AppId={connector.Options.AppId}",
            $"--Channels:Teams:Password={connector.Options.Password}",
            "--Channels:Teams:PublicAddress=https://bot.example.com",
            $"--Channels:Teams:Login={connector.Address}",
            $"--Channels:Teams:OpenIdMetadata={connector.OpenIdMetadata}",
        ];
        Buyer = connector.Colleague();
        Books = new ShopBooks(_folder.Database);
    }

    public FakeColleague Buyer { get; }

    public ShopBooks Books { get; }

    /// <summary>Gets all that the bot has said so far.</summary>
    public IReadOnlyList<string> Said => [.. Buyer.Talk.Messages.Select(message => message.Words)];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static async Task<TeamsTalk> OpenAsync()
    {
        // The host's process believes what this one believes.
        FakeCertificate.Trust();
        var talk = new TeamsTalk(await FakeConnectorServer.StartAsync(new FakeConnectorOptions(), Cancelled));
        await talk.StartAsync();
        return talk;
    }

    public async Task SaysAsync(string text) => (await Buyer.SaysAsync(text, Cancelled)).Status.ShouldBe(200);

    /// <summary>Waits for a message with all these words; what comes before it is passed over.</summary>
    public async Task<FakeMessage> HearsAsync(params string[] parts)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        patience.CancelAfter(Patience);
        while (true)
        {
            var messages = Buyer.Talk.Messages;
            for (; _heard < messages.Count; _heard++)
            {
                if (Array.TrueForAll(parts, part => messages[_heard].Words.Contains(part, StringComparison.OrdinalIgnoreCase)))
                {
                    return messages[_heard++];
                }
            }

            await Task.Delay(25, patience.Token);
        }
    }

    /// <summary>Ends the host as a power cut does, and starts it again.</summary>
    public async Task RestartAsync()
    {
        await _host!.KillAsync();
        await _host.DisposeAsync();
        await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        await _connector.DisposeAsync();
        _folder.Dispose();
    }

    private async Task StartAsync()
    {
        _host = await HostProcess.StartAsync(_folder, _arguments);
        _connector.Bot = new Uri(_host.Address, "/api/messages");
    }
}
