namespace BotTutor.Storage.Tests;

/// <summary>A test class that has a database of its own.</summary>
public abstract class StorageTests : IAsyncLifetime
{
    private Database? _database;

    private protected Database Database => _database ?? throw new InvalidOperationException("The database is opened before the test.");

    private protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _database = await Database.OpenAsync();

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }
}
