namespace BotTutor.Storage.Tests.Sqlite;

public sealed class DatabaseLockTests() : StorageTests(StorageProvider.Sqlite)
{
    [Fact]
    public async Task A_second_host_on_the_file_is_refused_and_told_the_way_out()
    {
        await using var second = Database.Build();

        var refused = await Should.ThrowAsync<DatabaseInUseException>(() => Database.StartAsync(second));

        refused.File.ShouldBe(Database.File);
        refused.Message.ShouldContain(Database.File);
        refused.Message.ShouldContain("Storage:File");
    }

    [Fact]
    public async Task A_host_that_has_ended_leaves_the_file_free()
    {
        await Should.NotThrowAsync(Database.RestartAsync);
    }
}
