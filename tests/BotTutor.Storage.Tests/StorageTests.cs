namespace BotTutor.Storage.Tests;

/// <summary>A test class that has a database of its own. What it says holds for every database of the house: derive from it for each.</summary>
public abstract class StorageTests(StorageProvider store) : IAsyncLifetime
{
    private Database? _database;

    private protected Database Database => _database ?? throw new InvalidOperationException("The database is opened before the test.");

    private protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _database = await Database.OpenAsync(store);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }
}
