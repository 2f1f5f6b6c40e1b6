using System.Data.Common;

namespace BotTutor.Storage.Tests;

/// <summary>Where a test's database lives; gone with it.</summary>
internal interface IPlace : IAsyncDisposable
{
    StorageProvider Store { get; }

    IEnumerable<KeyValuePair<string, string?>> Settings { get; }

    DbConnection Connection();
}
