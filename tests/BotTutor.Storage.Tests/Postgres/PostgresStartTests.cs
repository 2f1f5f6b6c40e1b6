using BotTutor.Testing.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;

namespace BotTutor.Storage.Tests.Postgres;

public sealed class PostgresStartTests : IAsyncLifetime
{
    private PostgresServer _server = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(PostgresServer.Missing is not null, PostgresServer.Missing ?? "");
        _server = await PostgresServer.SharedAsync(Cancel);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Many_hosts_that_start_at_once_on_an_empty_database_all_start()
    {
        var connection = _server.ConnectionString(await _server.CreateDatabaseAsync(Cancel));

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => StartAsync(connection), Cancel)));

        await using var host = Build(connection);
        await using var scope = host.CreateAsyncScope();
        var db = scope.Port<BotTutorDb>().Database;
        db.HasPendingModelChanges().ShouldBeFalse();
        (await db.GetPendingMigrationsAsync(Cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_named_with_what_to_do()
    {
        var refused = await RefusedAsync("Host=127.0.0.1;Port=1;Database=bottutor;Username=bottutor;Password=secret");

        refused.ShouldContain("127.0.0.1:1");
        refused.ShouldContain("Storage:ConnectionString");
        refused.ShouldNotContain("secret");
    }

    [Fact]
    public async Task A_wrong_password_is_told_as_such()
    {
        var wrong = new NpgsqlConnectionStringBuilder(_server.ConnectionString("postgres")) { Password = "guess" };

        var refused = await RefusedAsync(wrong.ToString());

        refused.ShouldContain("postgres");
        refused.ShouldContain("Password");
        refused.ShouldNotContain("guess");
    }

    [Fact]
    public async Task A_missing_database_comes_with_the_command_that_makes_it()
    {
        (await RefusedAsync(_server.ConnectionString("nowhere"))).ShouldContain($"createdb --host=127.0.0.1 --port={_server.Port} --owner=postgres nowhere");
    }

    [Fact]
    public async Task Who_may_make_no_tables_is_told_who_can_allow_it()
    {
        var database = await _server.CreateDatabaseAsync(Cancel);
        await ExecuteAsync(database, $"CREATE ROLE guest_{database} LOGIN PASSWORD 'guest'; REVOKE CREATE ON SCHEMA public FROM PUBLIC");
        var guest = new NpgsqlConnectionStringBuilder(_server.ConnectionString(database)) { Username = $"guest_{database}", Password = "guest" };

        (await RefusedAsync(guest.ToString())).ShouldContain($"ALTER DATABASE {database} OWNER TO guest_{database}");
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_left_alone()
    {
        var database = await _server.CreateDatabaseAsync(Cancel);
        await StartAsync(_server.ConnectionString(database));
        await ExecuteAsync(database, "INSERT INTO \"__EFMigrationsHistory\" VALUES ('29991231000000_Later', '99')");

        (await RefusedAsync(_server.ConnectionString(database))).ShouldContain("29991231000000_Later");
    }

    [Theory]
    [InlineData("Oracle", null, "Sqlite or PostgreSQL, but it is Oracle")]
    [InlineData("1", null, "Sqlite or PostgreSQL, but it is 1")]
    [InlineData("PostgreSQL", null, "Storage:ConnectionString should look like")]
    [InlineData("postgresql", "Host=h", "names no Database")]
    [InlineData("PostgreSQL", "Database=d", "names no Host")]
    [InlineData("PostgreSQL", "Hots=h;Password=secret", "cannot be read")]
    public void A_wrong_configuration_is_told_before_anything_is_opened(string provider, string? connection, string complaint)
    {
        using var host = Database.Build([new("Storage:Provider", provider), new("Storage:ConnectionString", connection)], TimeProvider.System, new Complaints());

        var told = Should.Throw<OptionsValidationException>(() => host.GetRequiredService<IStartupValidator>().Validate());

        told.Message.ShouldContain(complaint);
        told.Message.ShouldNotContain("secret");
    }

    private static ServiceProvider Build(string connection) => Database.Build(PostgresPlace.SettingsOf(connection), TimeProvider.System, new Complaints());

    private static async Task StartAsync(string connection)
    {
        await using var host = Build(connection);
        await Database.StartAsync(host);
    }

    private static async Task<string> RefusedAsync(string connection) =>
        (await Should.ThrowAsync<UnusableDatabaseException>(() => StartAsync(connection))).Message;

    private async Task ExecuteAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(_server.ConnectionString(database) + ";Pooling=False");
        await connection.OpenAsync(Cancel);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(Cancel);
    }
}
