using System.Text.Json.Nodes;
using BotTutor.FakeTelegram.Control;
using BotTutor.FakeTelegram.Faults;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotTutor.FakeTelegram;

/// <summary>A Telegram of one's own: the Bot API on one port, and on another the side from which people are played and faults are made.</summary>
public sealed class FakeTelegramServer : IAsyncDisposable
{
    private readonly World _world;
    private readonly SemaphoreSlim _switching = new(1);
    private WebApplication? _api;
    private WebApplication? _control;

    private FakeTelegramServer(World world) => _world = world;

    /// <summary>Gets the address that bots are pointed at, such as <c>http://127.0.0.1:8081</c>.</summary>
    public Uri Address { get; private set; } = null!;

    public Uri ControlAddress { get; private set; } = null!;

    public static async Task<FakeTelegramServer> StartAsync(FakeTelegramOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var server = new FakeTelegramServer(new World(options));
        server._api = await server.ListenAsync(options.Port, cancellationToken);
        server.Address = new Uri(server._api.Urls.First());
        server._control = Build(options.ControlPort);
        new ControlApi(server._world, server).Map(server._control);
        await server._control.StartAsync(cancellationToken);
        server.ControlAddress = new Uri(server._control.Urls.First());
        return server;
    }

    /// <summary>Lets a bot exist.</summary>
    public FakeBotView Bot(string token) => new(_world.Add(token), _world);

    /// <summary>Lets calls go wrong.</summary>
    public void Break(Fault fault) => _world.Faults.Add(fault, fault.Count);

    /// <summary>Lets no further call go wrong.</summary>
    public void Mend() => _world.Faults.Clear();

    /// <summary>Puts the server's clock forward.</summary>
    public void Advance(TimeSpan by) => _world.Clock.Shift(by);

    /// <summary>Refuses connections until <see cref="ReturnAsync"/>; whoever is connected is cut off.</summary>
    public async Task LeaveAsync(CancellationToken cancellationToken)
    {
        await _switching.WaitAsync(cancellationToken);
        try
        {
            if (_api is { } api)
            {
                _api = null;
                using var now = new CancellationTokenSource();
                await now.CancelAsync();
                await api.StopAsync(now.Token);
                await api.DisposeAsync();
            }
        }
        finally
        {
            _switching.Release();
        }
    }

    /// <summary>Listens again, at the same address and with everything as it was.</summary>
    public async Task ReturnAsync(CancellationToken cancellationToken)
    {
        await _switching.WaitAsync(cancellationToken);
        try
        {
            _api ??= await ListenAsync(Address.Port, cancellationToken);
        }
        finally
        {
            _switching.Release();
        }
    }

    /// <summary>What the control side answers to <c>GET /_control/state</c>.</summary>
    public JsonObject State(string token) => Bot(token).State();

    public async ValueTask DisposeAsync()
    {
        await LeaveAsync(CancellationToken.None);
        if (_control is not null)
        {
            await _control.DisposeAsync();
        }

        _world.Dispose();
        _switching.Dispose();
    }

    private async Task<WebApplication> ListenAsync(int port, CancellationToken cancellationToken)
    {
        var app = Build(port);
        new BotApi(_world).Map(app);
        await app.StartAsync(cancellationToken);
        return app;
    }

    private static WebApplication Build(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(System.Net.IPAddress.Loopback, port);
            kestrel.Limits.MaxRequestBodySize = 64 * 1_024 * 1_024;
        });
        builder.Services.Configure<HostOptions>(static options => options.ShutdownTimeout = TimeSpan.FromSeconds(1));
        return builder.Build();
    }
}
