using BotTutor.Channels;
using BotTutor.Turns.Inbox;
using Microsoft.Bot.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Storage.Tests.Sqlite;

public sealed class SqliteBackupTests() : StorageTests(StorageProvider.Sqlite)
{
    private string Backup => Path.Combine(Path.GetDirectoryName(Database.File)!, "backup.db");

    [Fact]
    public async Task A_backup_of_a_working_host_can_be_restored_and_what_was_there_is_kept()
    {
        await AcceptAsync("before");
        await using (var writing = Database.Scope())
        {
            writing.Port<IInboxRows>().Add(Said("not yet committed"));
            (await SaveAsync()).ShouldBeOfType<BackupOutcome.Done>();
            await writing.CommitAsync();
        }

        (await RestoreAsync()).ShouldBeOfType<BackupOutcome.Refused>().Reason.ShouldContain("in use by another BotTutor host");
        await Database.StopAsync();
        SqliteConnection.ClearAllPools();
        (await RestoreAsync()).ShouldBeOfType<BackupOutcome.Done>().Summary.ShouldContain("bottutor.db.20261125-010000");

        await Database.RestartAsync();
        (await Database.ScalarAsync("SELECT group_concat(dedupe_id) FROM inbox")).ShouldBe("before");
        (await CountAsync(Database.File + ".20261125-010000")).ShouldBe(2L);
    }

    [Fact]
    public async Task A_database_that_was_lost_is_restored_too()
    {
        await AcceptAsync("before");
        await SaveAsync();
        await Database.StopAsync();
        SqliteConnection.ClearAllPools();
        File.Delete(Database.File);

        (await RestoreAsync()).ShouldBeOfType<BackupOutcome.Done>();

        await Database.RestartAsync();
        (await Database.ScalarAsync("SELECT count(*) FROM inbox")).ShouldBe(1L);
    }

    [Fact]
    public async Task A_backup_never_replaces_a_file()
    {
        await File.WriteAllTextAsync(Backup, "precious", Cancel);

        (await SaveAsync()).ShouldBeOfType<BackupOutcome.Refused>().Reason.ShouldContain("Name a new file");
        (await File.ReadAllTextAsync(Backup, Cancel)).ShouldBe("precious");
    }

    [Fact]
    public async Task What_is_no_backup_is_not_restored()
    {
        await Database.StopAsync();
        (await RestoreAsync()).ShouldBeOfType<BackupOutcome.Refused>().Reason.ShouldContain("There is no backup");
        await File.WriteAllTextAsync(Backup, new string('x', 5000), Cancel);
        (await RestoreAsync()).ShouldBeOfType<BackupOutcome.Refused>().Reason.ShouldContain("no database of BotTutor");
    }

    [Fact]
    public async Task A_backup_of_a_newer_version_is_refused_with_the_way_out()
    {
        await SaveAsync();
        await Database.StopAsync();
        await using (var connection = new SqliteConnection($"Data Source={Backup};Pooling=False"))
        {
            await connection.OpenAsync(Cancel);
            await using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO __EFMigrationsHistory VALUES ('29991231000000_Later', '99')";
            await command.ExecuteNonQueryAsync(Cancel);
        }

        (await RestoreAsync()).ShouldBeOfType<BackupOutcome.Refused>().Reason.ShouldContain("29991231000000_Later");
    }

    [Fact]
    public async Task A_damaged_backup_is_not_restored()
    {
        await AcceptAsync("before");
        await SaveAsync();
        await Database.StopAsync();
        await using (var file = File.OpenWrite(Backup))
        {
            file.Seek(4096, SeekOrigin.Begin);
            await file.WriteAsync(new byte[8 * 4096], Cancel);
        }

        (await RestoreAsync()).ShouldBeOfType<BackupOutcome.Refused>();
        await Database.RestartAsync();
        (await Database.ScalarAsync("SELECT count(*) FROM inbox")).ShouldBe(1L);
    }

    [Fact]
    public async Task PostgreSQL_is_left_to_its_own_tools()
    {
        await using var host = Database.Build(PostgresPlace.SettingsOf("Host=h;Database=d"), TimeProvider.System, new Complaints());
        var backup = host.GetRequiredService<IDatabaseBackup>();

        (await backup.SaveAsync("b.dump", Cancel)).ShouldBeOfType<BackupOutcome.Refused>().Reason.ShouldContain("pg_dump --format=custom --file=b.dump");
        (await backup.RestoreAsync("b.dump", Cancel)).ShouldBeOfType<BackupOutcome.Refused>().Reason.ShouldContain("pg_restore");
    }

    private async Task<BackupOutcome> SaveAsync()
    {
        await using var beside = Database.Build();
        return await beside.GetRequiredService<IDatabaseBackup>().SaveAsync(Backup, Cancel);
    }

    private async Task<BackupOutcome> RestoreAsync()
    {
        await using var beside = Database.Build();
        return await beside.GetRequiredService<IDatabaseBackup>().RestoreAsync(Backup, Cancel);
    }

    private async Task AcceptAsync(string id)
    {
        await using var scope = Database.Scope();
        scope.Port<IInboxRows>().Add(Said(id));
        (await scope.CommitAsync()).ShouldBeCommitted();
    }

    private static InboundActivity Said(string id) => new(new ConversationKey("shop", "directline", "c1"), id, new Activity { Type = ActivityTypes.Message });

    private static async Task<object?> CountAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync(Cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM inbox";
        return await command.ExecuteScalarAsync(Cancel);
    }
}
