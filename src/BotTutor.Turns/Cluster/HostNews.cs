using BotTutor.Channels.Web;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotTutor.Turns.Cluster;

/// <summary>Carries what is new in the web's conversations from this host to the others and back, so that a page hears at once what another host has answered.</summary>
internal sealed class HostNews(IGrainFactory grains, IWebNews news, TimeProvider clock, ILogger<HostNews> logger) : BackgroundService, INewsListener
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    private readonly Guid _me = Guid.CreateVersion7(clock.GetUtcNow());

    private INewsHub Hub => grains.GetGrain<INewsHub>(0);

    public Task HearAsync(string conversation, bool isTyping, Guid from)
    {
        if (from != _me)
        {
            news.RaiseHere(conversation, isTyping);
        }

        return Task.CompletedTask;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        news.Raised += Tell;
        var me = grains.CreateObjectReference<INewsListener>(this);
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            try
            {
                await Hub.JoinAsync(me);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogDebug(failure, "Other hosts cannot tell this one what is new; next try in {Pause}.", Every);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private void Tell(string conversation, bool isTyping) => _ = TellAsync(conversation, isTyping);

    private async Task TellAsync(string conversation, bool isTyping)
    {
        try
        {
            await Hub.TellAsync(conversation, isTyping, _me);
        }
        catch (Exception failure)
        {
            // Their streams look by themselves.
            logger.LogDebug(failure, "Other hosts could not be told what is new.");
        }
    }
}
