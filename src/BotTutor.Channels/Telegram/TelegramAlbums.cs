using System.Collections.Concurrent;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Telegram;

/// <summary>
/// Makes one message of an album, whose parts come one by one and do not say how many they are: once none has come for a moment. The parts are stored, so that
/// an end of the process in between loses none; what is found at the start is put together then.
/// </summary>
internal sealed partial class TelegramAlbums(
    IServiceScopeFactory scopes, TelegramBots bots, IOptions<TelegramOptions> options, TimeProvider clock, ILogger<TelegramAlbums> log) : BackgroundService
{
    private readonly ConcurrentDictionary<(string Bot, string Group), DateTimeOffset> _expected = new();
    private readonly SemaphoreSlim _news = new(0);

    /// <summary>Says that a part has come and been stored.</summary>
    public void Expect(string bot, string group)
    {
        _expected[(bot, group)] = clock.GetUtcNow() + options.Value.AlbumPause;
        _news.Release();
    }

    public override void Dispose()
    {
        _news.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (bots.All.Count == 0)
        {
            return;
        }

        await FindLeftAsync(stoppingToken);
        while (true)
        {
            var now = clock.GetUtcNow();
            foreach (var ((bot, group), due) in _expected.Where(album => album.Value <= now).ToList())
            {
                _expected.TryRemove(new KeyValuePair<(string, string), DateTimeOffset>((bot, group), due));
                await PutTogetherAsync(bot, group, stoppingToken);
            }

            var wait = _expected.IsEmpty ? Timeout.InfiniteTimeSpan : Later(_expected.Values.Min() - clock.GetUtcNow());
            await _news.WaitAsync(wait, stoppingToken);
        }
    }

    private static TimeSpan Later(TimeSpan wait) => wait < TimeSpan.FromMilliseconds(1) ? TimeSpan.FromMilliseconds(1) : wait;

    private async Task FindLeftAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var notes = scope.ServiceProvider.GetRequiredService<ITelegramNotes>();
        foreach (var bot in bots.All)
        {
            var left = await notes.ReadAsync(bot.Name, TelegramNoteKeys.Albums, cancellationToken);
            foreach (var group in left.Where(part => part.Json.Length > 0).Select(part => part.Key.Split('/')[1]).Distinct())
            {
                Expect(bot.Name, group);
            }
        }
    }

    private async Task PutTogetherAsync(string bot, string group, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var notes = scope.ServiceProvider.GetRequiredService<ITelegramNotes>();
            var parts = (await notes.ReadAsync(bot, $"{TelegramNoteKeys.Albums}{group}/", cancellationToken)).Where(part => part.Json.Length > 0).ToList();
            if (parts.Count == 0)
            {
                return;
            }

            foreach (var part in parts)
            {
                // An emptied note still tells a part that is delivered twice.
                await notes.PutAsync(part with { Json = "" }, cancellationToken);
            }

            List<Activity> activities = [.. parts.Select(part => ActivityJson.Read(part.Json))];
            var key = new ConversationKey(bot, TelegramChannel.Id, parts[0].Conversation);
            await scope.ServiceProvider.GetRequiredService<IInbox>().AcceptAsync(TelegramInbound.OfAlbum(group, activities, key), cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // The parts are still stored, and tried again.
            NotTaken(log, bot, failure);
            Expect(bot, group);
        }
    }

    [LoggerMessage(LogLevel.Error, "An album for {Bot} could not be taken; it is tried again.")]
    private static partial void NotTaken(ILogger log, string bot, Exception failure);
}
