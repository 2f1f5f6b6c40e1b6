using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Telegram.Bot.Types;

namespace BotTutor.Channels.Telegram;

/// <summary>Asks the platform for updates. Those of different chats are stored side by side; what is fetched is confirmed once all of it is stored.</summary>
internal sealed partial class TelegramPoller(
    TelegramBots bots, TelegramApi api, TelegramPresses presses, IServiceScopeFactory scopes, TimeProvider clock, ILogger<TelegramPoller> log) : IChannelPoller
{
    private const int MostUpdates = 100;
    private const int PollSeconds = 30;

    private static readonly TimeSpan PollLimit = TimeSpan.FromSeconds(PollSeconds + 15);
    private static readonly TimeSpan ShortestPoll = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    public string ChannelId => TelegramChannel.Id;

    public IReadOnlyList<string> Bots { get; } = [.. bots.All.Where(bot => bot.Mode is TelegramMode.Polling).Select(bot => bot.Name)];

    public async Task PollAsync(string bot, CancellationToken cancellationToken)
    {
        var polled = bots.Find(bot) ?? throw new ArgumentException($"The bot '{bot}' is not on Telegram.", nameof(bot));
        var offset = 0;
        var wait = TimeSpan.Zero;
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(wait, clock, cancellationToken);
                (offset, wait) = await FetchAsync(polled, offset, Longer(wait), cancellationToken);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException)
            {
                wait = Longer(wait);
                NotReached(log, bot, failure.GetType().Name, wait);
            }
            catch (Exception failure)
            {
                // The store is busy or full. Nothing is confirmed, so everything comes again.
                wait = Longer(wait);
                NotStored(log, bot, wait, failure);
            }
        }
    }

    private static TimeSpan Longer(TimeSpan wait) => wait == TimeSpan.Zero ? FirstWait : TimeSpan.FromTicks(Math.Min(LongestWait.Ticks, wait.Ticks * 2));

    /// <returns>The next offset, and how long to wait before it is asked for.</returns>
    private async Task<(int Offset, TimeSpan Wait)> FetchAsync(TelegramBot bot, int offset, TimeSpan otherwise, CancellationToken cancellationToken)
    {
        var body = new JsonObject { ["offset"] = offset, ["limit"] = MostUpdates, ["timeout"] = PollSeconds, ["allowed_updates"] = TelegramUpdates.Allowed() };
        var asked = clock.GetTimestamp();
        var answer = await api.CallAsync(bot, "getUpdates", body, PollLimit, cancellationToken);
        if (answer.Result is JsonArray { Count: 0 })
        {
            // A server that does not wait as it is asked to is not asked all the time.
            return (offset, clock.GetElapsedTime(asked) < ShortestPoll ? ShortestPoll : TimeSpan.Zero);
        }

        if (answer.Result is JsonArray updates)
        {
            await StoreAsync(bot, updates, cancellationToken);
            return (updates.Max(update => update!["update_id"]!.GetValue<int>()) + 1, TimeSpan.Zero);
        }

        if (answer.Status == 409 && answer.Description.Contains("webhook", StringComparison.OrdinalIgnoreCase))
        {
            // The bot was at a webhook before, and is polled now.
            await api.CallAsync(bot, "deleteWebhook", [], cancellationToken);
        }

        Refused(log, bot.Name, answer.Description);
        return (offset, answer.RetryAfter ?? otherwise);
    }

    private async Task StoreAsync(TelegramBot bot, JsonArray fetched, CancellationToken cancellationToken)
    {
        var updates = fetched.Select(json => Read(bot, json!)).OfType<Update>().ToList();
        updates.ForEach(update => presses.AnswerAtOnce(bot, update));
        await Task.WhenAll(updates.GroupBy(TelegramUpdates.LineOf).Select(line => StoreLineAsync(bot, [.. line], cancellationToken)));
    }

    private async Task StoreLineAsync(TelegramBot bot, IReadOnlyList<Update> line, CancellationToken cancellationToken)
    {
        foreach (var update in line)
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<TelegramReception>().ReceiveAsync(bot, update, cancellationToken);
        }
    }

    private Update? Read(TelegramBot bot, JsonNode json)
    {
        try
        {
            return TelegramUpdates.Read(json);
        }
        catch (JsonException unknown)
        {
            // It would come again for ever.
            NotRead(log, bot.Name, unknown.Path, unknown);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Telegram cannot be reached for {Bot} ({Fault}); next try in {Wait}.")]
    private static partial void NotReached(ILogger log, string bot, string fault, TimeSpan wait);

    [LoggerMessage(LogLevel.Error, "What came for {Bot} from Telegram could not be stored; next try in {Wait}.")]
    private static partial void NotStored(ILogger log, string bot, TimeSpan wait, Exception failure);

    [LoggerMessage(LogLevel.Warning, "Telegram gives no updates for {Bot}: {Reason}")]
    private static partial void Refused(ILogger log, string bot, string reason);

    [LoggerMessage(LogLevel.Error, "An update for {Bot} cannot be read at {Path} and is passed over.")]
    private static partial void NotRead(ILogger log, string bot, string? path, Exception failure);
}
