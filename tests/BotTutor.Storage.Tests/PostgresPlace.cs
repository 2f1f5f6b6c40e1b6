using System.Data.Common;
using BotTutor.Testing.Services;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace BotTutor.Storage.Tests;

/// <summary>A database on the server of the test process.</summary>
internal sealed class PostgresPlace(PostgresServer server, string database) : IPlace
{
    private static readonly SemaphoreSlim Once = new(1, 1);
    private static string? _template;

    public StorageProvider Store => StorageProvider.PostgreSQL;

    public IEnumerable<KeyValuePair<string, string?>> Settings => SettingsOf(server.ConnectionString(database));

    public static async Task<PostgresPlace> OpenAsync(CancellationToken cancellationToken)
    {
        Assert.SkipWhen(PostgresServer.Missing is not null, PostgresServer.Missing ?? "");
        var server = await PostgresServer.SharedAsync(cancellationToken);
        return new PostgresPlace(server, await server.CreateDatabaseAsync(cancellationToken, await TemplateAsync(server, cancellationToken)));
    }

    public static IEnumerable<KeyValuePair<string, string?>> SettingsOf(string connection) =>
        [new("Storage:Provider", "PostgreSQL"), new("Storage:ConnectionString", connection)];

    public DbConnection Connection() => new NpgsqlConnection(server.ConnectionString(database) + ";Pooling=False");

    public async ValueTask DisposeAsync() => await server.DropDatabaseAsync(database, CancellationToken.None);

    /// <summary>Tables are made once; a copy of them is quicker than making them for each test.</summary>
    private static async Task<string> TemplateAsync(PostgresServer server, CancellationToken cancellationToken)
    {
        await Once.WaitAsync(cancellationToken);
        try
        {
            return _template ??= await MakeTemplateAsync(server, cancellationToken);
        }
        finally
        {
            Once.Release();
        }
    }

    private static async Task<string> MakeTemplateAsync(PostgresServer server, CancellationToken cancellationToken)
    {
        var name = await server.CreateDatabaseAsync(cancellationToken);
        await using var host = Database.Build(SettingsOf(server.ConnectionString(name)), TimeProvider.System, NullLoggerProvider.Instance);
        await Database.StartAsync(host);
        return name;
    }
}
