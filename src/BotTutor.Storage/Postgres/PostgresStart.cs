using System.Net.Sockets;
using BotTutor.Storage.Starting;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BotTutor.Storage.Postgres;

/// <summary>Brings the tables up to date. Many hosts may start at once: one does it, the others wait for it.</summary>
internal sealed class PostgresStart(NpgsqlDataSource source, IDbContextFactory<PostgresDb> contexts) : IDatabaseStart
{
    /// <summary>Any number that no other program in the same database locks.</summary>
    private const long MigrationLock = 0x42_6F_74_54_75_74_6F_72;

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var hold = await source.OpenConnectionAsync(cancellationToken);
            await ExecuteAsync(hold, "SELECT pg_advisory_lock($1)", cancellationToken);
            await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
            {
                await Schema.BringUpToDateAsync(db, cancellationToken);
            }

            await ExecuteAsync(hold, "SELECT pg_advisory_unlock($1)", cancellationToken);
        }
        catch (NpgsqlException refused) when (Explain(refused) is { } explanation)
        {
            throw new UnusableDatabaseException(explanation, refused);
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        command.Parameters.Add(new NpgsqlParameter { Value = MigrationLock });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private string? Explain(NpgsqlException refused)
    {
        var parts = new NpgsqlConnectionStringBuilder(source.ConnectionString);
        var (host, database, user) = ($"{parts.Host}:{parts.Port}", parts.Database, parts.Username);
        return refused switch
        {
            PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } =>
                $"PostgreSQL on {host} does not let {user} in. Check Username and Password in Storage:ConnectionString.",
            PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } =>
                $"PostgreSQL on {host} has no database {database}. Make it with: createdb --host={parts.Host} --port={parts.Port} --owner={user} {database}",
            PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } =>
                $"{user} may not make tables in the database {database} on {host}. Make {user} its owner: ALTER DATABASE {database} OWNER TO {user}",
            PostgresException { SqlState: PostgresErrorCodes.TooManyConnections } =>
                $"PostgreSQL on {host} takes no more connections. Raise its max_connections, or lower Maximum Pool Size in Storage:ConnectionString.",
            PostgresException { SqlState: PostgresErrorCodes.CannotConnectNow } => $"PostgreSQL on {host} is just starting or stopping. Start BotTutor again in a moment.",
            { InnerException: SocketException or TimeoutException or IOException } =>
                $"PostgreSQL does not answer on {host}. Start it, or correct Host and Port in Storage:ConnectionString. ({refused.InnerException.Message})",
            _ => null,
        };
    }
}
