using BotTutor.Channels;
using BotTutor.Channels.Sending;
using BotTutor.Channels.Web;
using BotTutor.People;
using BotTutor.Storage;
using BotTutor.Turns.Lanes;
using BotTutor.Turns.Operating;
using BotTutor.Turns.Outbox;
using BotTutor.Turns.Running;
using Microsoft.Bot.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace BotTutor.Turns.Tests;

/// <summary>A host with turns, real storage, one fake channel and one fake bot.</summary>
internal sealed class House : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bottutor-turns-");
    private readonly Dictionary<string, string?> _settings = [];
    private ServiceProvider? _host;

    public FakeBot.Script Bot { get; } = new();

    public FakeChannel.Notes Channel { get; } = new();

    public FakePlatform.Wire Wire { get; } = new();

    public FakeTimeProvider Clock { get; } = new(DateTimeOffset.UnixEpoch.AddYears(56));

    public Action<IServiceCollection> Also { get; set; } = _ => { };

    private string File => Path.Combine(_folder.FullName, "bottutor.db");

    private ServiceProvider Host => _host ?? throw new InvalidOperationException("The house is not open.");

    private LaneYard<DeliveryLane> Deliveries => Host.GetRequiredService<LaneYard<DeliveryLane>>();

    private LaneYard<TurnLane> Turns => Host.GetRequiredService<LaneYard<TurnLane>>();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public string this[string setting]
    {
        set => _settings[setting] = value;
    }

    public async Task<House> OpenAsync(bool runsTurns = true)
    {
        _settings["Storage:File"] = File;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(_settings).Build();
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<TimeProvider>(Clock)
            .AddTurns()
            .AddStorage(configuration)
            .AddSingleton(Bot)
            .AddSingleton(Channel)
            .AddScoped<ITurnHandler, FakeBot>()
            .AddScoped<IChannelOutbound, FakeChannel>()
            .AddScoped<IChannelOutbound, FakePlatform>()
            .AddSingleton<IChannelSender>(Wire);
        Also(services);
        _host = services.BuildServiceProvider(validateScopes: true);

        var parts = Host.GetServices<IHostedService>().OfType<IHostedLifecycleService>().ToList();
        foreach (var part in parts)
        {
            await part.StartingAsync(Cancel);
        }

        if (!runsTurns)
        {
            await Turns.StopAsync(Cancel);
        }

        foreach (var service in Host.GetServices<IHostedService>())
        {
            await service.StartAsync(Cancel);
        }

        foreach (var part in parts)
        {
            await part.StartedAsync(Cancel);
        }

        return this;
    }

    /// <summary>Ends the host as a good end does: running turns finish.</summary>
    public async Task CloseAsync()
    {
        foreach (var part in Host.GetServices<IHostedService>())
        {
            await part.StopAsync(Cancel);
        }

        await Host.DisposeAsync();
        _host = null;
    }

    /// <summary>Ends the host as a death does, as far as that goes within a process: what runs is broken off.</summary>
    public async Task DieAsync()
    {
        var now = new CancellationToken(canceled: true);
        foreach (var service in Host.GetServices<IHostedService>().OfType<BackgroundService>())
        {
            await service.StopAsync(Cancel);
        }

        await Turns.StopAsync(now);
        await Deliveries.StopAsync(now);
        await Host.DisposeAsync();
        _host = null;
    }

    public static ConversationKey Talk(string conversation, string channel = FakeChannel.Id) => new("shop", channel, conversation);

    public async Task<Acceptance> SayAsync(string conversation, string text, string? id = null, string? locale = null, string from = "ada", string? role = null, string channel = FakeChannel.Id)
    {
        await using var scope = Host.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IWebConversations>()
            .CreateAsync(new WebConversation(conversation, "shop", from, null, "id", Clock.GetUtcNow()), Cancel);
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Text = text,
            Locale = locale,
            From = new ChannelAccount(from, role: role),
            Conversation = new ConversationAccount(id: conversation),
            Recipient = new ChannelAccount("bot"),
            ChannelId = channel,
        };
        return await scope.ServiceProvider.GetRequiredService<IInbox>()
            .AcceptAsync(new InboundActivity(Talk(conversation, channel), id ?? $"{conversation}:{text}", activity), Cancel);
    }

    /// <summary>Waits until nothing is left to answer.</summary>
    /// <exception cref="TimeoutException">Something waits for a time that does not come, for the clock stands still here: a lane that pauses after a fault, a postponed request.</exception>
    public Task IdleAsync() => UntilAsync(() => Turns.Awake == 0 && Deliveries.Awake == 0, TimeSpan.Zero);

    /// <summary>Moves the clock on in small steps until something has come true, as time would.</summary>
    /// <exception cref="TimeoutException">It does not come true, however long one waits.</exception>
    public Task UntilAsync(Func<bool> holds, TimeSpan step) => UntilAsync(() => Task.FromResult(holds()), step);

    /// <inheritdoc cref="UntilAsync(Func{bool}, TimeSpan)"/>
    public Task UntilAsync(Func<Task<bool>> holds, TimeSpan step) => Eventually.HoldsAsync(
        holds,
        () => Clock.Advance(step),
        () => $"At {Clock.GetUtcNow():O} of the house's clock {Turns.Awake} turns and {Deliveries.Awake} deliveries are awake.");

    /// <summary>Begins to add up a counter of the host.</summary>
    public Tally Count(string counter) => new(Host.GetRequiredService<TurnsMeter>().Meter, counter);

    public async Task<IReadOnlyList<string>> HeardAsync(string conversation)
    {
        await using var scope = Host.CreateAsyncScope();
        var read = await scope.ServiceProvider.GetRequiredService<IWebTranscript>().ReadAsync(conversation, 0, 1_000, Cancel);
        return [.. read.Json.Select(json => ActivityJson.Read(json).Text)];
    }

    public async Task<TResult> InScopeAsync<TPort, TResult>(Func<TPort, IUnitOfWork, Task<TResult>> work)
        where TPort : notnull
    {
        await using var scope = Host.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TPort>(), scope.ServiceProvider.GetRequiredService<IUnitOfWork>());
    }

    /// <summary>Who writes from an account of the fake channel.</summary>
    public Task<PersonId> PersonAsync(string from) =>
        InScopeAsync<IPeople, PersonId>(async (people, _) => (await people.FindOrCreateAsync(new Account("shop", FakeChannel.Id, from), Cancel)).Id);

    public async Task<object?> ScalarAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        await connection.OpenAsync(Cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await CloseAsync();
        }

        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
