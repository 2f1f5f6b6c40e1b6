using BotTutor.Channels;
using BotTutor.Channels.Sending;
using BotTutor.Channels.Web;
using BotTutor.Storage;
using BotTutor.Turns.Cluster;
using BotTutor.Turns.Running;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotTutor.Turns.Tests.Cluster;

/// <summary>A host with a silo, as the product's own is, with a fake bot and platform.</summary>
internal sealed class ClusterHost : IAsyncDisposable
{
    private readonly IHost _host;

    private ClusterHost(IHost host) => _host = host;

    public IServiceProvider Services => _host.Services;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<ClusterHost> StartAsync(Dictionary<string, string?> settings, FakeBot.Script bot, FakePlatform.Wire wire, IWebNews news, params IChannelPoller[] pollers)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.SetMinimumLevel(LogLevel.None);
        builder.AddTurnsCluster();
        builder.Services
            .AddStorage(builder.Configuration)
            .AddTurns()
            .AddSingleton(bot)
            .AddSingleton(news)
            .AddSingleton<IChannelSender>(wire)
            .AddScoped<ITurnHandler, FakeBot>()
            .AddScoped<IChannelOutbound, FakePlatform>();
        foreach (var poller in pollers)
        {
            builder.Services.AddSingleton(poller);
        }

        var host = builder.Build();
        await host.StartAsync(Cancel);
        return new ClusterHost(host);
    }

    public async Task SayAsync(string conversation, string text, string id)
    {
        await using var scope = Services.CreateAsyncScope();
        var activity = new Activity { Type = ActivityTypes.Message, Text = text, From = new ChannelAccount("ada"), ChannelId = FakePlatform.Id };
        await scope.ServiceProvider.GetRequiredService<IInbox>().AcceptAsync(new InboundActivity(House.Talk(conversation, FakePlatform.Id), id, activity), Cancel);
    }

    public async Task StopAsync() => await _host.StopAsync(Cancel);

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync(Cancel);
        _host.Dispose();
    }
}
