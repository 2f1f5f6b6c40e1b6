using BotTutor.Turns;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace BotTutor.Storage.Tests;

/// <summary>A host's storage on a database that only this test knows.</summary>
internal sealed class Database : IAsyncDisposable
{
    private readonly Complaints _complaints = new();
    private readonly IPlace _place;
    private ServiceProvider _host;

    private Database(IPlace place)
    {
        _place = place;
        _host = Build();
    }

    public StorageProvider Store => _place.Store;

    /// <summary>The file of SQLite.</summary>
    public string File => ((SqlitePlace)_place).File;

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 25, 8, 0, 0, TimeSpan.FromHours(7)));

    /// <summary>What the host would have logged as a warning or an error. A test that brings trouble takes it out.</summary>
    public Complaints Complaints => _complaints;

    public static async Task<Database> OpenAsync(StorageProvider store)
    {
        var database = new Database(store == StorageProvider.Sqlite ? new SqlitePlace() : await PostgresPlace.OpenAsync(TestContext.Current.CancellationToken));
        await StartAsync(database._host);
        return database;
    }

    /// <summary>A second host for the same database, not yet started.</summary>
    public ServiceProvider Build() => Build(_place.Settings, Clock, _complaints);

    /// <summary>Another host for the same database, by another clock. Its storage is ready already.</summary>
    public ServiceProvider BuildWith(TimeProvider clock) => Build(_place.Settings, clock, _complaints);

    public static ServiceProvider Build(IEnumerable<KeyValuePair<string, string?>> settings, TimeProvider clock, ILoggerProvider log)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        return new ServiceCollection()
            .AddSingleton(clock)
            .AddLogging(logging => logging.AddProvider(log))
            .AddSingleton<IConfiguration>(configuration)
            .AddStorage(configuration)
            .BuildServiceProvider(validateScopes: true);
    }

    public static async Task StartAsync(IServiceProvider host)
    {
        foreach (var service in host.GetServices<IHostedService>().OfType<IHostedLifecycleService>())
        {
            await service.StartingAsync(TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Ends the host with whatever it has not committed, and starts another one on the database.</summary>
    public async Task RestartAsync()
    {
        await _host.DisposeAsync();
        _host = Build();
        await StartAsync(_host);
    }

    /// <summary>Ends the host; the database stays.</summary>
    public ValueTask StopAsync() => _host.DisposeAsync();

    public AsyncServiceScope Scope() => _host.CreateAsyncScope();

    /// <summary>Does something in a scope of its own and commits it.</summary>
    public async Task<CommitOutcome> CommitAsync<TPort>(Func<TPort, Task> work)
        where TPort : notnull
    {
        await using var scope = Scope();
        await work(scope.Port<TPort>());
        return await scope.CommitAsync();
    }

    public async Task<TResult> ReadAsync<TPort, TResult>(Func<TPort, Task<TResult>> work)
        where TPort : notnull
    {
        await using var scope = Scope();
        return await work(scope.Port<TPort>());
    }

    /// <summary>Asks the database itself, past the host.</summary>
    public async Task<object?> ScalarAsync(string sql)
    {
        await using var connection = _place.Connection();
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    public Task ExecuteAsync(string sql) => ScalarAsync(sql);

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _place.DisposeAsync();
        _complaints.All.ShouldBeEmpty("what the database layer warns of would fill an operator's log");
    }
}
