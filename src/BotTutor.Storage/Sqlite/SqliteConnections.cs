using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BotTutor.Storage.Sqlite;

/// <summary>
/// How every connection to the file is opened. The log is flushed to the disk at each commit (<c>synchronous = FULL</c>): in WAL mode NORMAL would survive
/// a killed process too, but a power cut could take back what somebody was already told. Units of work share their flushes instead; see <see cref="SharedFlush"/>.
/// </summary>
internal sealed class SqliteConnections : DbConnectionInterceptor
{
    /// <summary>How long a command waits for another process that writes, in seconds.</summary>
    private const int BusySeconds = 5;

    private const string Settings = "PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;";

    public static string To(string file) => new SqliteConnectionStringBuilder
    {
        DataSource = file,
        ForeignKeys = true,
        Pooling = true,
        DefaultTimeout = BusySeconds,
    }.ToString();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
