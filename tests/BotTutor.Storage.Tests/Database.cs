using BotTutor.Turns;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace BotTutor.Storage.Tests;

/// <summary>A host's storage on a real file in a folder of its own.</summary>
internal sealed class Database : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bottutor-storage-");
    private readonly Complaints _complaints = new();
    private ServiceProvider _host;

    private Database() => _host = Build();

    public string File => Path.Combine(_folder.FullName, "data", "bottutor.db");

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 25, 8, 0, 0, TimeSpan.FromHours(7)));

    public static async Task<Database> OpenAsync()
    {
        var database = new Database();
        await StartAsync(database._host);
        return database;
    }

    /// <summary>A second host for the same file, not yet started.</summary>
    public ServiceProvider Build()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new($"{StorageOptions.Section}:{nameof(StorageOptions.File)}", File)])
            .Build();
        return new ServiceCollection()
            .AddSingleton<TimeProvider>(Clock)
            .AddLogging(logging => logging.AddProvider(_complaints))
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

    /// <summary>Ends the host with whatever it has not committed, and starts another one on the file.</summary>
    public async Task RestartAsync()
    {
        await _host.DisposeAsync();
        _host = Build();
        await StartAsync(_host);
    }

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

    public async Task<object?> ScalarAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    public Task ExecuteAsync(string sql) => ScalarAsync(sql);

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        _complaints.All.ShouldBeEmpty("what the database layer warns of would fill an operator's log");
    }
}
