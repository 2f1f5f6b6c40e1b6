namespace BotTutor.Storage;

/// <summary>The databases that the house can live in.</summary>
public enum StorageProvider
{
    /// <summary>One file, one host.</summary>
    Sqlite,

    /// <summary>A server, for as many hosts as it bears.</summary>
    PostgreSQL,
}
