using Npgsql;

namespace BotTutor.Storage.Postgres;

/// <summary>How the server is reached.</summary>
internal static class PostgresConnections
{
    private const string Example = "Storage:ConnectionString should look like Host=localhost;Database=bottutor;Username=bottutor;Password=...";

    /// <returns>What is wrong with the connection string, or <see langword="null"/>. Its text is not repeated: it holds a password.</returns>
    public static string? Complaint(string? connection)
    {
        if (string.IsNullOrWhiteSpace(connection))
        {
            return $"{Example}, but it is not set; Storage:Provider=PostgreSQL needs it.";
        }

        try
        {
            var parts = new NpgsqlConnectionStringBuilder(connection);
            return string.IsNullOrEmpty(parts.Host) ? $"{Example}, but it names no Host."
                : string.IsNullOrEmpty(parts.Database) ? $"{Example}, but it names no Database."
                : null;
        }
        catch (ArgumentException wrong)
        {
            return $"{Example}, but it cannot be read: {wrong.Message}";
        }
    }

    public static NpgsqlDataSource Open(string connection)
    {
        var parts = new NpgsqlDataSourceBuilder(connection);
        parts.ConnectionStringBuilder.ApplicationName ??= "BotTutor";
        return parts.Build();
    }
}
