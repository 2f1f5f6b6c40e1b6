using System.CommandLine;
using BotTutor.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Cli.Operating;

/// <summary>The database of a host, opened beside it: what is changed here, the host finds within seconds. Nothing is migrated.</summary>
internal static class OperatedStore
{
    /// <summary>Gets the option by which each operator's command names the file.</summary>
    public static Option<string> Database { get; } = new("--database")
    {
        Description = "The host's SQLite file.",
        DefaultValueFactory = _ => Path.Combine("data", "bottutor.db"),
    };

    /// <summary>Does something in one scope of the store.</summary>
    /// <param name="file">The SQLite file; the environment (<c>Storage__Provider</c>, <c>Storage__ConnectionString</c>) names another database.</param>
    /// <param name="work">What to do with a port.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>What the work returns; <see cref="ExitCodes.Failed"/> when there is no such database.</returns>
    public static async Task<int> InAsync<TPort>(string file, Func<TPort, Task<int>> work, CancellationToken cancellationToken)
        where TPort : notnull
    {
        var configuration = Configure(file);
        var settings = configuration.GetSection(StorageOptions.Section);
        if (settings["Provider"] is null or "Sqlite" && !File.Exists(settings["File"]))
        {
            await Console.Error.WriteLineAsync(
                $"There is no database {Path.GetFullPath(settings["File"]!)}. Name the host's own with --database, or Storage__Provider and Storage__ConnectionString in the environment.");
            return ExitCodes.Failed;
        }

        return await InAsync(configuration, work, cancellationToken);
    }

    /// <summary>Does something in one scope of a store that need not be there yet.</summary>
    public static Task<int> InNewAsync<TPort>(string file, Func<TPort, Task<int>> work, CancellationToken cancellationToken)
        where TPort : notnull => InAsync(Configure(file), work, cancellationToken);

    private static IConfigurationRoot Configure(string file) => new ConfigurationBuilder()
        .AddInMemoryCollection([new("Storage:File", file)])
        .AddEnvironmentVariables()
        .Build();

    private static async Task<int> InAsync<TPort>(IConfigurationRoot configuration, Func<TPort, Task<int>> work, CancellationToken cancellationToken)
        where TPort : notnull
    {
        cancellationToken.ThrowIfCancellationRequested();
        await using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddLogging()
            .AddStorage(configuration)
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TPort>());
    }
}
