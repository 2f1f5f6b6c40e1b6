using BotTutor.Shop.Orders;
using BotTutor.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BotTutor.Storage.Tests.Sqlite;

public sealed class SqliteDbTests() : StorageTests(StorageProvider.Sqlite)
{
    [Fact]
    public async Task The_migrations_make_the_model_that_the_code_has()
    {
        await using var scope = Database.Scope();

        scope.Port<BotTutorDb>().Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public async Task The_file_and_its_folder_are_made_at_the_start()
    {
        File.Exists(Database.File).ShouldBeTrue();
        (await Database.ScalarAsync("SELECT count(*) FROM inbox")).ShouldBe(0L);
    }

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("busy_timeout", "5000")]
    public async Task A_connection_is_opened_for_durable_writes(string pragma, string expected)
    {
        await using var scope = Database.Scope();
        var database = scope.Port<BotTutorDb>().Database;
        await database.OpenConnectionAsync(Cancel);
        await using var command = database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";

        (await command.ExecuteScalarAsync(Cancel))?.ToString().ShouldBe(expected);
    }

    [Fact]
    public async Task Orders_of_before_there_was_a_sellers_side_are_read_as_placed_by_their_buyers()
    {
        var file = Path.Combine(Path.GetDirectoryName(Database.File)!, "earlier.db");
        var options = new DbContextOptionsBuilder<SqliteDb>().UseSqlite($"Data Source={file};Pooling=False;Foreign Keys=False").Options;
        await using (var earlier = new SqliteDb(options))
        {
            await earlier.GetService<IMigrator>().MigrateAsync("Whereabouts", Cancel);
            await earlier.Database.ExecuteSqlRawAsync("INSERT INTO order_events (shop, number, position, status, at) VALUES ('toko', 'RN-1', 0, 'Placed', 1)", Cancel);
            await earlier.Database.MigrateAsync(Cancel);
        }

        await using var now = new SqliteDb(options);
        (await now.OrderEvents.SingleAsync(Cancel)).ToEvent().ShouldBe(
            new OrderEvent(OrderStatus.Placed, new DateTimeOffset(1, TimeSpan.Zero), OrderActor.Buyer));
    }

    [Fact]
    public void A_moment_keeps_its_tick_but_not_its_zone()
    {
        var ticks = new UtcTicks();
        var noon = new DateTimeOffset(2026, 11, 25, 12, 0, 0, TimeSpan.FromHours(7)).AddTicks(1);

        var read = ticks.ConvertFromProvider(ticks.ConvertToProvider(noon)).ShouldBeOfType<DateTimeOffset>();

        read.ShouldBe(noon);
        read.Offset.ShouldBe(TimeSpan.Zero);
    }
}
