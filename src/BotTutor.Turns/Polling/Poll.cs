using BotTutor.Channels;
using Microsoft.Extensions.Logging;

namespace BotTutor.Turns.Polling;

/// <summary>One bot's running poller, begun anew when it fails.</summary>
internal sealed class Poll : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly IChannelPoller _poller;
    private readonly string _bot;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _ending = new();
    private readonly Task _running;

    public Poll(IChannelPoller poller, string bot, TimeProvider clock, ILogger logger)
    {
        (_poller, _bot, _clock, _logger) = (poller, bot, clock, logger);
        _running = Task.Run(RunAsync);
    }

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        await _running.WaitAsync(CancellationToken.None);
        _ending.Dispose();
    }

    private async Task RunAsync()
    {
        while (!_ending.IsCancellationRequested)
        {
            try
            {
                await _poller.PollAsync(_bot, _ending.Token);
            }
            catch (OperationCanceledException) when (_ending.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                _logger.LogError(failure, "Polling for {Bot} on {Channel} failed; next try in {Pause}.", _bot, _poller.ChannelId, Pause);
            }

            await Task.Delay(Pause, _clock, _ending.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
