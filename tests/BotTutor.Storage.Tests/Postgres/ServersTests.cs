using System.Net.Sockets;
using BotTutor.Testing.Services;
using Npgsql;

namespace BotTutor.Storage.Tests.Postgres;

public sealed class ServersTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PostgreSQL_comes_back_on_its_port_with_what_was_committed_however_it_went()
    {
        Assert.SkipWhen(PostgresServer.Missing is not null, PostgresServer.Missing ?? "");
        await using var server = await PostgresServer.StartAsync(Cancel);
        var database = await server.CreateDatabaseAsync(Cancel);
        await ScalarAsync(server, database, "CREATE TABLE words (word text)");

        await ScalarAsync(server, database, "INSERT INTO words VALUES ('a')");
        await server.RestartAsync(Cancel);
        await ScalarAsync(server, database, "INSERT INTO words VALUES ('b')");
        await server.KillAsync(Cancel);
        await Should.ThrowAsync<NpgsqlException>(() => ScalarAsync(server, database, "SELECT 1"));
        await server.StartAgainAsync(Cancel);

        (await ScalarAsync(server, database, "SELECT string_agg(word, ' ' ORDER BY word) FROM words")).ShouldBe("a b");
    }

    [Fact]
    public async Task Redis_comes_back_on_its_port()
    {
        Assert.SkipWhen(RedisServer.Missing is not null, RedisServer.Missing ?? "");
        await using var server = await RedisServer.StartAsync(Cancel);
        await server.RestartAsync(Cancel);
        await server.KillAsync(Cancel);
        using (var client = new TcpClient())
        {
            await Should.ThrowAsync<SocketException>(() => client.ConnectAsync("127.0.0.1", server.Port, Cancel).AsTask());
        }

        await server.StartAgainAsync(Cancel);
    }

    private static async Task<object?> ScalarAsync(PostgresServer server, string database, string sql)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString(database) + ";Pooling=False");
        await connection.OpenAsync(Cancel);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(Cancel);
    }
}
