using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace BotTutor.Storage.Tests;

/// <summary>A file in a folder of its own.</summary>
internal sealed class SqlitePlace : IPlace
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bottutor-storage-");

    public StorageProvider Store => StorageProvider.Sqlite;

    public string File => Path.Combine(_folder.FullName, "data", "bottutor.db");

    public IEnumerable<KeyValuePair<string, string?>> Settings => [new("Storage:File", File)];

    public DbConnection Connection() => new SqliteConnection($"Data Source={File};Pooling=False");

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
