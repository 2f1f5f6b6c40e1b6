using BotTutor.Cli.Local;
using BotTutor.Conversation.Shop;
using BotTutor.Dialogs.Declarative;
using BotTutor.Shop.Staff;
using BotTutor.Turns;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace BotTutor.Testing;

/// <summary>People talking with the real bot: what they say goes in, and what they hear must come out, in order and with nothing more.</summary>
public sealed class BotConversation : IAsyncDisposable
{
    private static ResourceSet? _dialogs;

    private readonly Queue<Heard> _heard = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("bottutor-talk-").FullName;
    private readonly FakeTimeProvider _clock;
    private LocalBot? _bot;
    private int _run;

    /// <param name="now">When the talk begins; a Wednesday morning in the shop's opening hours unless told.</param>
    public BotConversation(DateTimeOffset? now = null) =>
        _clock = new FakeTimeProvider(now ?? new DateTimeOffset(2026, 11, 25, 10, 0, 0, TimeSpan.FromHours(7)));

    /// <summary>Gets or sets the language that messages carry.</summary>
    public string Locale { get; set; } = "id";

    /// <summary>Gets settings of the bot, such as <c>Assistant:Enabled</c>.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    /// <summary>Gets the services of the running bot, for looking into the store.</summary>
    public async Task<IServiceProvider> ServicesAsync(CancellationToken cancellationToken) => (await BotAsync(cancellationToken)).Services;

    /// <summary>Moves the clock; it never runs backwards.</summary>
    public void Now(DateTimeOffset now) => _clock.SetUtcNow(now);

    /// <summary>Opens the chat, which makes the bot greet.</summary>
    public async Task JoinsAsync(string person, CancellationToken cancellationToken) =>
        Keep(await (await BotAsync(cancellationToken)).SendAsync(
            person,
            new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [new ChannelAccount(person, person)], Locale = Locale },
            cancellationToken));

    public async Task SaysAsync(string person, string words, CancellationToken cancellationToken) =>
        Keep(await (await BotAsync(cancellationToken)).SendAsync(
            person,
            new Activity { Type = ActivityTypes.Message, Text = words, TextFormat = TextFormatTypes.Plain, Locale = Locale },
            cancellationToken));

    /// <summary>Sends something other than words, such as a sticker.</summary>
    public async Task SendsAsync(string person, Activity activity, CancellationToken cancellationToken)
    {
        activity.Locale = Locale;
        Keep(await (await BotAsync(cancellationToken)).SendAsync(person, activity, cancellationToken));
    }

    /// <summary>Gives out the code that makes whoever types it a seller of the shop.</summary>
    public async Task<string> ClaimCodeAsync(CancellationToken cancellationToken)
    {
        await using var scope = (await BotAsync(cancellationToken)).Services.CreateAsyncScope();
        var code = await scope.ServiceProvider.GetRequiredService<IssueClaimCode>().RunAsync(ShopSettings.Demo.Shop, _clock.GetUtcNow(), cancellationToken);
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CommitAsync(cancellationToken);
        return code;
    }

    /// <summary>Stops the bot and starts it again on the same database.</summary>
    public async Task RestartAsync(CancellationToken cancellationToken)
    {
        if (_bot is not null)
        {
            await _bot.DisposeAsync();
            _bot = null;
        }

        await BotAsync(cancellationToken);
    }

    /// <summary>The next line that the bot said, or null when it said no more.</summary>
    public Heard? NextHeard() => _heard.TryDequeue(out var line) ? line : null;

    /// <summary>All that the bot said and nobody has asked for yet.</summary>
    public IReadOnlyList<Heard> RestHeard()
    {
        var rest = _heard.ToList();
        _heard.Clear();
        return rest;
    }

    public async ValueTask DisposeAsync()
    {
        if (_bot is not null)
        {
            await _bot.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>What is the same for every bot of these tests, the dialogs and what they have learned, is read once.</summary>
    private async Task<LocalBot> BotAsync(CancellationToken cancellationToken)
    {
        if (_bot is null)
        {
            _bot = await LocalBot.StartAsync(
                new LocalBotOptions
                {
                    Folders = [Path.Combine(Repository.Root, "dialogs"), Path.Combine(Repository.Root, "cards")],
                    Dialogs = Volatile.Read(ref _dialogs),
                    Database = Path.Combine(_folder, "bottutor.db"),
                    Clock = _clock,
                    Settings = Settings,
                    Run = _run++,
                },
                cancellationToken);
            Volatile.Write(ref _dialogs, _bot.Services.GetRequiredService<DialogResources>().Set);
        }

        return _bot;
    }

    private void Keep(IReadOnlyList<Activity> said)
    {
        foreach (var line in said.SelectMany(HeardLines.Of))
        {
            _heard.Enqueue(new Heard(null, line));
        }

        foreach (var (person, news) in _bot?.ReadNews() ?? [])
        {
            foreach (var line in news.SelectMany(HeardLines.Of))
            {
                _heard.Enqueue(new Heard(person, line));
            }
        }
    }
}
