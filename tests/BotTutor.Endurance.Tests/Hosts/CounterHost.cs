using BotTutor.Endurance.Tests.Talking;

namespace BotTutor.Endurance.Tests.Hosts;

/// <summary>One running host with the counting bot, for the tests of a class.</summary>
public sealed class CounterHost : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ShopFolder _folder = new();
    private HostProcess? _host;

    public async ValueTask InitializeAsync()
    {
        CounterBot.MoveInto(_folder);
        _host = new HostProcess(WebDoor.Settings(_folder));
        _host.Start();
        await _host.ReadyAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        _folder.Dispose();
    }

    internal string LastWords => _host!.LastWords;

    internal async Task<DirectLineTalker> OpenAsync(string account, CancellationToken cancellationToken)
    {
        var talker = new DirectLineTalker(account, new Doors([_host!.Address], 0), WebDoor.Secret, byWebSocket: false, Patience);
        await talker.OpenAsync(cancellationToken);
        return talker;
    }
}
