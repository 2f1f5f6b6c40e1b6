using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using BotTutor.Benchmarks.Peers;
using BotTutor.FakeTelegram;

namespace BotTutor.Benchmarks.Hosts;

/// <summary>How many updates the webhook takes: stored for good before Telegram is told so. Beside it an echo bot that stores nothing.</summary>
internal static class TelegramWebhookBench
{
    private const string Token = "123456:TESTTOKEN";
    private const string Secret = "a-secret-of-the-bench";
    private const int WarmUp = 500;
    private const int Updates = 5_000;
    private const int Persons = 500;
    private const int AtOnce = 40;
    private const string Aim = "500/s or more on two cores";

    public static Bench Bench { get; } = new("telegram-webhook", "updates brought to the webhook, 40 at once from 500 persons, on loopback", RunAsync);

    private static async Task<IReadOnlyList<Measure>> RunAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("bottutor-bench-");
        try
        {
            await using var telegram = await FakeTelegramServer.StartAsync(new FakeTelegramOptions { Tokens = [Token] }, cancellationToken);
            Introduce(telegram);
            var ours = await OursAsync(telegram, Path.Combine(folder.FullName, "bottutor.db"), cancellationToken);
            return [await BesideAsync(ours, telegram, cancellationToken)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<Measure> OursAsync(FakeTelegramServer telegram, string database, CancellationToken cancellationToken)
    {
        await using var host = HostProcess.Start(database, new Dictionary<string, string>
        {
            ["Channels__Telegram__Api"] = telegram.Address.AbsoluteUri,
            ["Channels__Telegram__PublicAddress"] = "http://127.0.0.1:1",
            ["Channels__Telegram__Bots__0__Token"] = Token,
            ["Channels__Telegram__Bots__0__Mode"] = "Webhook",
            ["Channels__Telegram__Bots__0__Secret"] = Secret,
        });
        await using (await HostDoor.OpenAsync(host, cancellationToken))
        {
            var webhook = new Uri(host.Address, "/telegram/bottutor");
            await PostAsync(webhook, 1, WarmUp, cancellationToken);
            return Timing.PerSecond("stored and acknowledged, while the shop answers", await PostAsync(webhook, 1 + WarmUp, Updates, cancellationToken), Aim);
        }
    }

    private static async Task<Measure> BesideAsync(Measure ours, FakeTelegramServer telegram, CancellationToken cancellationToken)
    {
        try
        {
            var port = HostProcess.FreePort();
            await using var echo = await GrammyEcho.StartAsync(port, telegram.Address, cancellationToken);
            var webhook = new Uri($"http://127.0.0.1:{port}/");
            await PostAsync(webhook, 100_001, WarmUp, cancellationToken);
            var rate = await PostAsync(webhook, 200_001, Updates, cancellationToken);
            return ours with { Peer = Timing.Invariant($"{rate:N0}/s (grammY echo, stores nothing)"), Ratio = Timing.Invariant($"{ours.PerSecond / rate:0.00} x") };
        }
        catch (NodeCommandException missing)
        {
            return ours with { Peer = $"missing: {missing.Message}" };
        }
    }

    /// <summary>Lets the bot know the persons, so that it may write to them.</summary>
    private static void Introduce(FakeTelegramServer telegram)
    {
        for (var person = 1; person <= Persons; person++)
        {
            telegram.Bot(Token).Person(person).Says("/start");
        }
    }

    private static async Task<double> PostAsync(Uri webhook, int first, int count, CancellationToken cancellationToken)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("X-Telegram-Bot-Api-Secret-Token", Secret);
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(Enumerable.Range(first, count), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (id, cancel) =>
        {
            using var response = await client.PostAsJsonAsync(webhook, Update(id), cancel);
            response.EnsureSuccessStatusCode();
        });
        return count / watch.Elapsed.TotalSeconds;
    }

    private static JsonObject Update(int id)
    {
        var person = 1 + (id % Persons);
        return new JsonObject
        {
            ["update_id"] = id,
            ["message"] = new JsonObject
            {
                ["message_id"] = id,
                ["date"] = 1_764_057_600,
                ["from"] = new JsonObject { ["id"] = person, ["is_bot"] = false, ["first_name"] = string.Create(CultureInfo.InvariantCulture, $"Pembeli {person}"), ["language_code"] = "id" },
                ["chat"] = new JsonObject { ["id"] = person, ["type"] = "private", ["first_name"] = "Pembeli" },
                ["text"] = "jam berapa tutup?",
            },
        };
    }
}
