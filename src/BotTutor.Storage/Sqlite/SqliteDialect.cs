using Microsoft.Data.Sqlite;

namespace BotTutor.Storage.Sqlite;

/// <summary>One writer at a time, and SQLite's own words for what goes wrong.</summary>
internal sealed class SqliteDialect : IDialect
{
    // https://sqlite.org/rescode.html: SQLITE_CONSTRAINT_UNIQUE and SQLITE_CONSTRAINT_PRIMARYKEY.
    private const int UniqueViolation = 2067;
    private const int PrimaryKeyViolation = 1555;

    // SQLITE_BUSY, SQLITE_LOCKED, SQLITE_READONLY, SQLITE_IOERR, SQLITE_FULL, SQLITE_CANTOPEN.
    private static readonly int[] Passing = [5, 6, 8, 10, 13, 14];

    public int CommitsAtOnce => 1;

    public bool KeepsConnections => true;

    public bool IsDuplicate(Exception failure) => failure is SqliteException { SqliteExtendedErrorCode: UniqueViolation or PrimaryKeyViolation };

    public bool IsLostRace(Exception failure) => false;

    public bool IsPassing(Exception failure) => failure is SqliteException { SqliteErrorCode: var code } && Passing.Contains(code);
}
