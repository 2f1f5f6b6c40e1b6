using BotTutor.Channels.Sending;
using BotTutor.Channels.Teams;
using BotTutor.Channels.Teams.Endpoints;
using BotTutor.Channels.Tests.Telegram;
using BotTutor.FakeConnector;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotTutor.Channels.Tests.Teams;

/// <summary>The real channel between a connector of the test's own and doubles of what lies behind it.</summary>
internal sealed class TeamsHouse : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _said;

    private TeamsHouse(WebApplication app, FakeConnectorServer connector, MemoryTeams memory, ConsoleLines console) =>
        (_app, Connector, Memory, Console) = (app, connector, memory, console);

    public static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public FakeConnectorServer Connector { get; }

    public MemoryTeams Memory { get; }

    /// <summary>Gets what an operator reads.</summary>
    public ConsoleLines Console { get; }

    public static Task<TeamsHouse> StartAsync(params (string Key, string? Value)[] settings) => StartAsync(new FakeConnectorOptions(), TimeProvider.System, settings);

    public static async Task<TeamsHouse> StartAsync(FakeConnectorOptions options, TimeProvider clock, params (string Key, string? Value)[] settings)
    {
        var connector = await FakeConnectorServer.StartAsync(options, Cancelled);
        var memory = new MemoryTeams();
        var console = new ConsoleLines();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddProvider(console);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection([
            new("Channels:Teams:AppId", options.AppId),
            new("Channels:Teams:Password", "secret~value"),
            new("Channels:Teams:PublicAddress", "https://bot.example.com"),
            new("Channels:Teams:Login", connector.Address.AbsoluteUri),
            new("Channels:Teams:OpenIdMetadata", connector.OpenIdMetadata.AbsoluteUri),
        ]).AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>($"Channels:Teams:{setting.Key}", setting.Value)));
        builder.Services.AddSingleton(clock);
        builder.Services.AddTeamsChannel();
        builder.Services.AddSingleton<IInbox>(memory).AddSingleton<IInvokes>(memory).AddSingleton<IOutbox>(memory);
        var app = builder.Build();
        app.MapTeams();
        await app.StartAsync(Cancelled);
        connector.Bot = new Uri(new Uri(app.Urls.First()), "/api/messages");
        return new TeamsHouse(app, connector, memory, console);
    }

    /// <summary>A house without an app id, as on a developer's machine.</summary>
    public static Task<TeamsHouse> StartWithoutAppAsync(params (string Key, string? Value)[] settings) =>
        StartAsync([("AppId", ""), ("Password", ""), ("PublicAddress", null), .. settings]);

    /// <summary>Says something in a turn that answers the colleague, and delivers it once.</summary>
    public async Task<IReadOnlyList<Delivery>> SaysAsync(FakeColleague colleague, params Activity[] activities)
    {
        var key = new ConversationKey("bottutor", TeamsChannel.Id, colleague.Talk.Id);
        foreach (var activity in activities)
        {
            activity.Id ??= $"7.{++_said}";
            activity.ServiceUrl ??= Connector.ServiceUrl;
            activity.Conversation ??= new ConversationAccount(id: colleague.Talk.Id, isGroup: colleague.Talk.Kind is not "personal");
            activity.From ??= new ChannelAccount(colleague.BotId);
        }

        await using (var scope = _app.Services.CreateAsyncScope())
        {
            await Way(scope.ServiceProvider).StageAsync(key, activities, Cancelled);
        }

        return await DeliverAsync();
    }

    public Task ShowTypingAsync(FakeColleague colleague) => Way(_app.Services.CreateScope().ServiceProvider).ShowTypingAsync(
        new ConversationKey("bottutor", TeamsChannel.Id, colleague.Talk.Id),
        new Activity { ServiceUrl = Connector.ServiceUrl, Recipient = new ChannelAccount(colleague.BotId) },
        Cancelled);

    public Task<IReadOnlyList<Delivery>> DeliverAsync() => Memory.DeliverAsync(_app.Services.GetServices<IChannelSender>().First(way => way.ChannelId == TeamsChannel.Id), Cancelled);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await Connector.DisposeAsync();
    }

    private static IChannelOutbound Way(IServiceProvider services) => services.GetServices<IChannelOutbound>().First(way => way.ChannelId == TeamsChannel.Id);
}
