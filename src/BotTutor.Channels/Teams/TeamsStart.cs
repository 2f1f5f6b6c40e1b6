using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Teams;

/// <summary>Signs in once the host runs, so that what is wrong is said before anybody waits for an answer.</summary>
internal sealed partial class TeamsStart(TeamsTokens tokens, IOptions<TeamsOptions> options, TimeProvider clock, ILogger<TeamsStart> log) : BackgroundService
{
    private static readonly TimeSpan MostSkew = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.HasApp)
        {
            if (options.Value.Open)
            {
                Unlocked(log);
            }

            return;
        }

        await UntilReached.RunAsync(SignInAsync, wait => NotReached(log, options.Value.Login, wait), clock, stoppingToken);
    }

    /// <returns>That there is nothing more to do: the platform has answered.</returns>
    private async Task<bool> SignInAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(options.Value.Patience);
            var time = await tokens.SignInAsync(patience.Token);
            if (time is { } theirs && (clock.GetUtcNow() - theirs).Duration() > MostSkew)
            {
                WrongClock(log, clock.GetUtcNow() - theirs);
            }

            Ready(log, options.Value.Bot, new Uri(options.Value.PublicAddress!, "/api/messages"));
            return true;
        }
        catch (TeamsSignInException refused)
        {
            Refused(log, options.Value.Bot, refused.Message);
            return true;
        }
    }

    [LoggerMessage(LogLevel.Information, "{Bot} can answer on Teams. The messaging endpoint of the Azure Bot should be {Endpoint}.")]
    private static partial void Ready(ILogger log, string bot, Uri endpoint);

    [LoggerMessage(LogLevel.Error, "{Bot} cannot answer on Teams. {Todo}")]
    private static partial void Refused(ILogger log, string bot, string todo);

    [LoggerMessage(LogLevel.Warning, "The clock of this machine is {Skew} off Microsoft's. Set it right (timedatectl set-ntp true): beyond five minutes nothing from Teams is believed, and times of orders and reminders follow it.")]
    private static partial void WrongClock(ILogger log, TimeSpan skew);

    [LoggerMessage(LogLevel.Warning, "The bot cannot sign in at {Login}: nobody answers there; next try in {Wait}.")]
    private static partial void NotReached(ILogger log, Uri login, TimeSpan wait);

    [LoggerMessage(LogLevel.Warning, "Channels:Teams:Open is on: whoever reaches /api/messages may write in anybody's name.")]
    private static partial void Unlocked(ILogger log);
}
