using System.Net;
using System.Net.Sockets;
using BotTutor.Channels.Sending;
using BotTutor.Channels.Telegram;
using BotTutor.Channels.Telegram.Endpoints;
using BotTutor.FakeTelegram;
using BotTutor.FakeTelegram.Control;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotTutor.Channels.Tests.Telegram;

/// <summary>The real channel between a Telegram of the test's own and doubles of what lies behind it.</summary>
internal sealed class TelegramHouse : IAsyncDisposable
{
    public const string Token = "123456:TESTTOKEN";
    public const string BotName = "bottutor";

    private readonly WebApplication _app;
    private readonly CancellationTokenSource _polling = new();
    private int _said;

    private TelegramHouse(WebApplication app, FakeTelegramServer telegram, MemoryTelegram memory, ConsoleLines console) =>
        (_app, Telegram, Memory, Console, Bot) = (app, telegram, memory, console, telegram.Bot(Token));

    public static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public FakeTelegramServer Telegram { get; }

    public FakeBotView Bot { get; }

    public MemoryTelegram Memory { get; }

    /// <summary>Gets what an operator reads.</summary>
    public ConsoleLines Console { get; }

    public Uri Address => new(_app.Urls.First());

    public static Task<TelegramHouse> StartAsync(TelegramMode mode = TelegramMode.Polling, params (string Key, string Value)[] settings) =>
        StartAsync(mode, TimeProvider.System, settings);

    public static async Task<TelegramHouse> StartAsync(TelegramMode mode, TimeProvider clock, params (string Key, string Value)[] settings)
    {
        var telegram = await FakeTelegramServer.StartAsync(new FakeTelegramOptions { Tokens = [Token], RetryUnit = TimeSpan.FromMilliseconds(20) }, Cancelled);
        var memory = new MemoryTelegram();
        var port = FreePort();
        var builder = WebApplication.CreateSlimBuilder();
        var console = new ConsoleLines();
        builder.Logging.ClearProviders().AddProvider(console);
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Configuration.AddInMemoryCollection([
            new("Channels:Telegram:Api", telegram.Address.AbsoluteUri),
            new("Channels:Telegram:PublicAddress", $"http://127.0.0.1:{port}"),
            new("Channels:Telegram:AlbumPause", "00:00:00.200"),
            new("Channels:Telegram:Bots:0:Name", BotName),
            new("Channels:Telegram:Bots:0:Token", Token),
            new("Channels:Telegram:Bots:0:Mode", mode.ToString()),
            new("Channels:Telegram:Commands:id:0:Command", "katalog"),
            new("Channels:Telegram:Commands:id:0:Description", "Daftar barang"),
            new("Channels:Telegram:Commands:id:0:Says", "lihat katalog"),
        ]).AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>(setting.Key, setting.Value)));
        builder.Services.AddSingleton(clock);
        builder.Services.AddTelegramChannel();
        builder.Services.AddSingleton<IInbox>(memory).AddSingleton<IOutbox>(memory).AddSingleton<ITelegramNotes>(memory);
        var app = builder.Build();
        app.MapTelegram();
        app.MapGet("/shop/pictures/keripik.png", () => Results.Bytes([0x89, 0x50, 0x4e, 0x47], "image/png"));
        await app.StartAsync(Cancelled);
        return new TelegramHouse(app, telegram, memory, console);
    }

    /// <summary>A person whose chat is open.</summary>
    public FakePerson Known(long id = 42, string? language = "id")
    {
        var person = Bot.Person(id, "Sari", language);
        person.Says("/start");
        return person;
    }

    /// <summary>Begins to poll, as the turns let one host do for each bot.</summary>
    public void Poll() => _ = _app.Services.GetRequiredService<IChannelPoller>().PollAsync(BotName, _polling.Token);

    /// <summary>Says something in a turn, and delivers it once.</summary>
    public async Task<IReadOnlyList<Delivery>> SaysAsync(string conversation, params Activity[] activities)
    {
        var key = new ConversationKey(BotName, TelegramChannel.Id, conversation);
        foreach (var activity in activities)
        {
            activity.Id ??= $"7.{++_said}";
            activity.Recipient ??= new ChannelAccount(conversation);
        }

        await using (var scope = _app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetServices<IChannelOutbound>().Single().StageAsync(key, activities, Cancelled);
        }

        return await DeliverAsync();
    }

    public Task<IReadOnlyList<Delivery>> DeliverAsync() => Memory.DeliverAsync(_app.Services.GetRequiredService<IChannelSender>(), Cancelled);

    /// <summary>Waits for what comes into the house.</summary>
    public async Task<InboundActivity> TakesAsync(Func<Activity, bool> wanted)
    {
        await UntilAsync(() => Memory.Accepted.Any(inbound => wanted(inbound.Activity)));
        return Memory.Accepted.First(inbound => wanted(inbound.Activity));
    }

    public static async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while (!isSo())
        {
            await Task.Delay(10, patience.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _polling.CancelAsync();
        await _app.DisposeAsync();
        await Telegram.DisposeAsync();
        _polling.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
