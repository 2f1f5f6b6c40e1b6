using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using BotTutor.Endurance.Tests.Talking;
using BotTutor.FakeTelegram;
using BotTutor.FakeTelegram.Control;

namespace BotTutor.Endurance.Tests.Hosts;

/// <summary>One running host with the counting bot, whose webhook is called by the test itself, in any order and as often as it likes.</summary>
public sealed class WebhookHost : IAsyncLifetime
{
    private const string Secret = "of-the-endurance-tests";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly ShopFolder _folder = new();
    private readonly HttpClient _http = new();
    private HostProcess? _host;
    private int _people;

    public FakeTelegramServer Telegram { get; private set; } = null!;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        CounterBot.MoveInto(_folder);
        Telegram = await TelegramDoor.OpenAsync(Cancelled);
        _host = new HostProcess(
        [
            .. WebDoor.Settings(_folder),
            .. TelegramDoor.Settings(Telegram),
            new("Channels:Telegram:Bots:0:Mode", "Webhook"),
            new("Channels:Telegram:Bots:0:Secret", Secret),

            // Nobody listens there: the platform of these tests brings nothing by itself.
            new("Channels:Telegram:PublicAddress", "http://127.0.0.1:1"),
        ]);
        _host.Start();
        await _host.ReadyAsync(Cancelled);
        _http.BaseAddress = _host.Address;
        _http.DefaultRequestHeaders.Add("X-Telegram-Bot-Api-Secret-Token", Secret);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        _http.Dispose();
        await Telegram.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>Somebody to whom the bot may write.</summary>
    public FakePerson NewPerson()
    {
        var person = Telegram.Bot(TelegramDoor.Token).Person(60_000 + Interlocked.Increment(ref _people));
        person.Says("/start");
        return person;
    }

    /// <summary>Brings an update as the platform does, and returns once the host has taken it.</summary>
    /// <param name="person">Who writes.</param>
    /// <param name="update">The number of the update.</param>
    /// <param name="text">What is written.</param>
    /// <param name="group">Where; to the bot alone unless said.</param>
    public async Task BringAsync(FakePerson person, int update, string text, long? group = null)
    {
        var sender = new JsonObject { ["id"] = person.Id, ["is_bot"] = false, ["first_name"] = "Sari" };
        var chat = group is { } id
            ? new JsonObject { ["id"] = id, ["type"] = "group", ["title"] = "Arisan" }
            : new JsonObject { ["id"] = person.Id, ["type"] = "private", ["first_name"] = "Sari" };
        var body = new JsonObject
        {
            ["update_id"] = update,
            ["message"] = new JsonObject { ["message_id"] = update, ["date"] = 1_764_057_600, ["from"] = sender, ["chat"] = chat, ["text"] = text },
        };
        using var answer = await _http.PostAsJsonAsync(new Uri("/telegram/bottutor", UriKind.Relative), body, Cancelled);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Waits until so many replies to words stand in the chat.</summary>
    /// <returns>For each the count of the person, the count of the conversation, and the words.</returns>
    public async Task<IReadOnlyList<(int OfPerson, int OfConversation, string Text)>> CountsAsync(FakePerson person, int replies, long? group = null)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        waiting.CancelAfter(Patience);
        while (true)
        {
            var heard = TelegramTalker.Heard(person, group).Where(reply => reply != "Halo").ToList();
            if (heard.Count >= replies)
            {
                return [.. heard.Select(reply => reply.Split(' ')).Select(words => (Number(words[0]), Number(words[1]), words[2]))];
            }

            if (waiting.IsCancellationRequested)
            {
                throw new TimeoutException($"{person.Id} has heard only: {string.Join(" | ", heard)}\nThe host said last:\n{_host!.LastWords}");
            }

            await Task.Delay(Pause, Cancelled);
        }
    }

    private static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);
}
