using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotTutor.Channels.Telegram;

/// <summary>Forgets, once an hour, notes whose time is over.</summary>
internal sealed partial class TelegramForgetting(IServiceScopeFactory scopes, TelegramBots bots, TimeProvider clock, ILogger<TelegramForgetting> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (bots.All.Count > 0 && await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<ITelegramNotes>().ForgetAsync(clock.GetUtcNow(), stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                // The next hour tries again.
                NotForgotten(log, failure);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Old notes of Telegram could not be removed.")]
    private static partial void NotForgotten(ILogger log, Exception failure);
}
