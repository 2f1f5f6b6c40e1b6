using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace BotTutor.FakeTelegram.Bots;

/// <summary>
/// Brings updates to the bot's address as the platform does: in order within a line, lines side by side, again after a failure (at once, then after 2, 4, 8
/// units, at most a random 60 to 120), until the update is too old. An address that says 410 for 23 hours is dropped.
/// </summary>
internal sealed class Webhook(FakeBot bot, TimeSpan unit) : IDisposable
{
    private const int DefaultConnections = 40;
    private const int LongestWait = 3_600;

    private static readonly TimeSpan GoneFor = TimeSpan.FromHours(23);

    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(60) };
    private readonly HashSet<string> _busy = [];
    private CancellationTokenSource? _running;
    private string? _secret;
    private int _connections = DefaultConnections;
    private DateTimeOffset? _goneSince;
    private (DateTimeOffset At, string Message)? _lastError;

    public Uri? Address { get; private set; }

    /// <summary>Sets or changes the address. The bot's gate is held.</summary>
    public void Set(Uri address, string? secret, int? connections)
    {
        Drop();
        Address = address;
        _secret = secret;
        _connections = connections ?? DefaultConnections;
        _running = new CancellationTokenSource();
        _ = PumpAsync(_running.Token);
    }

    /// <summary>Takes the address away. The bot's gate is held.</summary>
    public void Drop()
    {
        _running?.Cancel();
        _running?.Dispose();
        _running = null;
        Address = null;
        _busy.Clear();
        _lastError = null;
        _goneSince = null;
    }

    public JsonObject ToJson()
    {
        var json = new JsonObject
        {
            ["url"] = Address?.OriginalString ?? "",
            ["has_custom_certificate"] = false,
            ["pending_update_count"] = bot.Updates.Count,
        };
        if (Address is not null)
        {
            json["max_connections"] = _connections;
            json["ip_address"] = "127.0.0.1";
        }

        if (_lastError is { } error)
        {
            json["last_error_date"] = error.At.ToUnixTimeSeconds();
            json["last_error_message"] = error.Message;
        }

        if (bot.Updates.Allowed.Count > 0)
        {
            json["allowed_updates"] = new JsonArray([.. bot.Updates.Allowed.Select(kind => (JsonNode)kind)]);
        }

        return json;
    }

    /// <summary>Sends an update once more although it was taken, as happens when an answer is lost on the way.</summary>
    public async Task<int> RepeatAsync(JsonObject update, CancellationToken cancellationToken)
    {
        Uri? address;
        lock (bot.Gate)
        {
            address = Address;
        }

        return address is null ? 0 : (await PostAsync(address, update, cancellationToken)).Status;
    }

    public void Dispose()
    {
        lock (bot.Gate)
        {
            Drop();
        }

        _client.Dispose();
    }

    private async Task PumpAsync(CancellationToken cancellationToken)
    {
        await Task.Yield();
        using var places = new SemaphoreSlim(_connections);
        var deliveries = new List<Task>();
        try
        {
            while (true)
            {
                SemaphoreSlim news;
                lock (bot.Gate)
                {
                    news = bot.Updates.News.Listen();
                    foreach (var line in bot.Updates.Lines().Where(_busy.Add))
                    {
                        deliveries.Add(DeliverLineAsync(line, places, cancellationToken));
                    }
                }

                deliveries.RemoveAll(delivery => delivery.IsCompleted);
                await news.WaitAsync(cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // Another address, or the end.
        }

        await Task.WhenAll(deliveries);
    }

    private async Task DeliverLineAsync(string line, SemaphoreSlim places, CancellationToken cancellationToken)
    {
        await Task.Yield();
        var failures = 0;
        PendingUpdate? last = null;
        try
        {
            while (Next(line, cancellationToken) is { } update)
            {
                failures = update == last ? failures : 0;
                last = update;
                await places.WaitAsync(cancellationToken);
                (int Status, TimeSpan? After, string? Fault) answer;
                try
                {
                    answer = await PostAsync(Address!, update.Json, cancellationToken);
                }
                finally
                {
                    places.Release();
                }

                if (Finish(update, answer.Status, answer.Fault, cancellationToken))
                {
                    continue;
                }

                failures++;
                await Task.Delay(answer.After ?? Wait(failures), cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // Another address, or the end.
        }
    }

    private PendingUpdate? Next(string line, CancellationToken cancellationToken)
    {
        lock (bot.Gate)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                return null;
            }

            var update = bot.Updates.FirstOf(line);
            if (update is null)
            {
                _busy.Remove(line);
            }

            return update;
        }
    }

    private bool Finish(PendingUpdate update, int status, string? fault, CancellationToken cancellationToken)
    {
        lock (bot.Gate)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                return false;
            }

            if (status is >= 200 and < 300)
            {
                bot.Updates.Remove(update);
                _goneSince = null;
                return true;
            }

            var now = bot.Clock.GetUtcNow();
            _lastError = (now, fault ?? $"Wrong response from the webhook: {status} {(HttpStatusCode)status}");
            _goneSince = status == 410 ? _goneSince ?? now : null;
            if (_goneSince is { } since && now - since >= GoneFor)
            {
                Drop();
            }

            return false;
        }
    }

    private TimeSpan Wait(int failures) => failures <= 1
        ? TimeSpan.Zero
        : unit * Math.Min(Math.Pow(2, Math.Min(failures - 1, 10)), Random.Shared.Next(60, 121));

    private async Task<(int Status, TimeSpan? After, string? Fault)> PostAsync(Uri address, JsonObject update, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new StringContent(update.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        if (_secret is { Length: > 0 })
        {
            request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", _secret);
        }

        try
        {
            using var response = await _client.SendAsync(request, cancellationToken);
            var after = response.Headers.TryGetValues("Retry-After", out var values)
                && int.TryParse(values.First(), CultureInfo.InvariantCulture, out var seconds)
                    ? unit * Math.Min(seconds, LongestWait)
                    : (TimeSpan?)null;
            return ((int)response.StatusCode, after, null);
        }
        catch (HttpRequestException broken)
        {
            return (0, null, broken.HttpRequestError is HttpRequestError.ConnectionError ? "Connection refused" : "Connection reset by peer");
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (0, null, "Read timeout expired");
        }
    }
}
