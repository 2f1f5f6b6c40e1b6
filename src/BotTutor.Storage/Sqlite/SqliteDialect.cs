using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Sqlite;

/// <summary>One writer at a time, and SQLite's own words for a duplicate.</summary>
internal sealed class SqliteDialect : IDialect
{
    // https://sqlite.org/rescode.html: SQLITE_CONSTRAINT_UNIQUE and SQLITE_CONSTRAINT_PRIMARYKEY.
    private const int UniqueViolation = 2067;
    private const int PrimaryKeyViolation = 1555;

    public int CommitsAtOnce => 1;

    public bool IsDuplicate(DbUpdateException failure) =>
        failure.InnerException is SqliteException { SqliteExtendedErrorCode: UniqueViolation or PrimaryKeyViolation };
}
