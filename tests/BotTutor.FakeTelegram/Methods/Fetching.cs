using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BotTutor.FakeTelegram.Bots;

namespace BotTutor.FakeTelegram.Methods;

/// <summary>How a bot gets its updates: by asking, or at an address of its own; never both.</summary>
internal static partial class Fetching
{
    private const int MostUpdates = 100;
    private const int LongestPoll = 50;
    private const int LongestSecret = 256;

    /// <summary>Waits for news as long as the call says. A second call ends the first one.</summary>
    public static async Task<JsonNode> GetUpdatesAsync(FakeBot bot, MethodCall call, CancellationToken cancellationToken)
    {
        var limit = (int)Math.Clamp(call.Number("limit") ?? MostUpdates, 1, MostUpdates);
        var wait = TimeSpan.FromSeconds(Math.Clamp(call.Number("timeout") ?? 0, 0, LongestPoll));
        using var mine = new CancellationTokenSource();
        lock (bot.Gate)
        {
            RefuseBesideWebhook(bot);
            SetAllowed(bot, call);
            bot.Poller?.Cancel();
            bot.Poller = mine;
        }

        try
        {
            return await ReadAsync(bot, call.Number("offset") ?? 0, limit, wait, mine.Token, cancellationToken);
        }
        finally
        {
            lock (bot.Gate)
            {
                bot.Poller = bot.Poller == mine ? null : bot.Poller;
            }
        }
    }

    public static JsonNode SetWebhook(FakeBot bot, MethodCall call)
    {
        if (call.Text("url") is not { Length: > 0 } url)
        {
            return DeleteWebhook(bot, call);
        }

        var secret = call.Text("secret_token");
        if (secret?.Length > LongestSecret)
        {
            throw ApiFault.BadRequest("secret token is too long");
        }

        if (secret is not null && !Secret().IsMatch(secret))
        {
            throw ApiFault.BadRequest("secret token contains unallowed characters");
        }

        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            throw ApiFault.BadRequest("bad webhook: An HTTPS URL must be provided for webhook");
        }

        // Without TLS it is fine on the machine itself, where the ports of a test are free ones too.
        if (!address.IsLoopback && (address.Scheme != "https" || address.Port is not (443 or 80 or 88 or 8443)))
        {
            throw ApiFault.BadRequest(address.Scheme != "https"
                ? "bad webhook: An HTTPS URL must be provided for webhook"
                : "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
        }

        SetAllowed(bot, call);
        if (call.Flag("drop_pending_updates"))
        {
            bot.Updates.Clear();
        }

        bot.Poller?.Cancel();
        bot.Webhook.Set(address, secret, call.Number("max_connections") is { } most ? (int)Math.Clamp(most, 1, 100) : null);
        return true;
    }

    public static JsonNode DeleteWebhook(FakeBot bot, MethodCall call)
    {
        bot.Webhook.Drop();
        if (call.Flag("drop_pending_updates"))
        {
            bot.Updates.Clear();
        }

        return true;
    }

    private static async Task<JsonNode> ReadAsync(
        FakeBot bot, long offset, int limit, TimeSpan wait, CancellationToken ended, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ended, cancellationToken);
        patience.CancelAfter(wait);
        while (true)
        {
            SemaphoreSlim news;
            lock (bot.Gate)
            {
                if (ended.IsCancellationRequested)
                {
                    throw Terminated(bot);
                }

                var updates = bot.Updates.Read(offset, limit);
                if (updates.Count > 0 || patience.IsCancellationRequested)
                {
                    return new JsonArray([.. updates.Select(update => update.Json.DeepClone())]);
                }

                news = bot.Updates.News.Listen();
            }

            await Bell.HearAsync(news, patience.Token);
        }
    }

    private static ApiFault Terminated(FakeBot bot)
    {
        RefuseBesideWebhook(bot);
        return ApiFault.Conflict("terminated by other getUpdates request; make sure that only one bot instance is running");
    }

    private static void RefuseBesideWebhook(FakeBot bot)
    {
        if (bot.Webhook.Address is not null)
        {
            throw ApiFault.Conflict("can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        }
    }

    private static void SetAllowed(FakeBot bot, MethodCall call)
    {
        if (call.Json("allowed_updates") is JsonArray asked)
        {
            bot.Updates.Allowed = [.. asked.Select(kind => kind!.GetValue<string>())];
        }
    }

    [GeneratedRegex(@"^[A-Za-z0-9_-]*\z")]
    private static partial Regex Secret();
}
