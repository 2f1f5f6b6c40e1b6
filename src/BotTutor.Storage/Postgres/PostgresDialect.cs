using Npgsql;

namespace BotTutor.Storage.Postgres;

/// <summary>Many writers at once, and PostgreSQL's own words for what goes wrong.</summary>
internal sealed class PostgresDialect : IDialect
{
    /// <summary>Each is a connection and, on the server, a process; more of them only wait for each other.</summary>
    public int CommitsAtOnce => 32;

    public bool KeepsConnections => false;

    public bool IsDuplicate(Exception failure) => failure is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    public bool IsLostRace(Exception failure) =>
        failure is PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected };

    public bool IsPassing(Exception failure) => failure switch
    {
        PostgresException { SqlState: ['5', '3' or '7' or '8', ..] or ['0', '8', ..] or PostgresErrorCodes.ReadOnlySqlTransaction } => true,
        PostgresException => false,

        // No answer of the server at all: a broken line, a time-out, nobody listening.
        NpgsqlException => true,
        _ => failure is TimeoutException or System.Net.Sockets.SocketException,
    };
}
