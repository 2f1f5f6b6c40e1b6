using System.Globalization;
using BotTutor.Endurance.Tests.Kills;
using BotTutor.Endurance.Tests.Talking;
using BotTutor.FakeTelegram;
using BotTutor.FakeTelegram.Control;
using Microsoft.Data.Sqlite;

namespace BotTutor.Endurance.Tests.Hosts;

/// <summary>One running host with the counting bot on a Telegram of one's own, for the tests of a class.</summary>
public sealed class TelegramHost : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly ShopFolder _folder = new();
    private HostProcess? _host;
    private int _people;

    public FakeTelegramServer Telegram { get; private set; } = null!;

    public string LastWords => _host!.LastWords;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private ShopBooks Books => new(() => new SqliteConnection($"Data Source={_folder.Database};Pooling=False"));

    public async ValueTask InitializeAsync()
    {
        CounterBot.MoveInto(_folder);
        Telegram = await TelegramDoor.OpenAsync(Cancelled);
        _host = new HostProcess([.. WebDoor.Settings(_folder), .. TelegramDoor.Settings(Telegram)]);
        _host.Start();
        await _host.ReadyAsync(Cancelled);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        await Telegram.DisposeAsync();
        _folder.Dispose();
    }

    public FakePerson NewPerson() => Telegram.Bot(TelegramDoor.Token).Person(50_000 + Interlocked.Increment(ref _people));

    /// <summary>Lets a person say something and waits until the bot has said so much to them in all.</summary>
    public Task HearsAsync(FakePerson person, string text, int messages)
    {
        person.Says(text);
        return HasAsync(person, messages);
    }

    public Task HasAsync(FakePerson person, int messages) => UntilAsync(
        () => Task.FromResult(TelegramTalker.Heard(person).Count() >= messages),
        () => $"{person.Id} has heard only: {string.Join(" | ", TelegramTalker.Heard(person))}");

    public Task QueuesAreEmptyAsync() => UntilAsync(
        async () => await Books.CountAsync("SELECT COUNT(*) FROM outbox WHERE status = 0", Cancelled) == 0,
        () => "The outbox does not become empty.");

    public Task SetsAsideAsync(FakePerson person) => UntilAsync(
        async () => await Books.CountAsync($"SELECT COUNT(*) FROM outbox WHERE status = 2 AND conversation LIKE '%{person.Id}%'", Cancelled) > 0,
        () => $"Nothing of {person.Id} is set aside.");

    /// <summary>Takes away what was set aside for a person, so that other tests find clean queues.</summary>
    public Task ForgetsAsync(FakePerson person) => Books.ReadAsync($"DELETE FROM outbox WHERE status = 2 AND conversation LIKE '%{person.Id}%'", Cancelled);

    /// <summary>How sendMessage went for a person: what was answered, and when, in ms.</summary>
    public IEnumerable<(int Status, long At)> SendsTo(FakePerson person) => Telegram.Bot(TelegramDoor.Token).Calls("sendMessage")
        .Where(call => string.Create(CultureInfo.InvariantCulture, $"{call["parameters"]?["chat_id"]}") == person.Id.ToString(CultureInfo.InvariantCulture))
        .Select(call => ((int)call["status"]!, (long)call["at"]!));

    private async Task UntilAsync(Func<Task<bool>> isSo, Func<string> complaint)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        waiting.CancelAfter(Patience);
        while (!await isSo())
        {
            if (waiting.IsCancellationRequested)
            {
                throw new TimeoutException($"{complaint()}\nThe host said last:\n{LastWords}");
            }

            await Task.Delay(Pause, Cancelled);
        }
    }
}
