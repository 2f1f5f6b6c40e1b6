using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BotTutor.Storage.Commits;

/// <summary>For the few statements that change a row and tell what it came to be, which no query can say.</summary>
internal static class StatementExtensions
{
    /// <summary>Runs a statement in the context's transaction, where it has one.</summary>
    /// <returns>The first value that it returns, or <see langword="null"/> when it met no row.</returns>
    public static async Task<object?> ScalarAsync(
        this BotTutorDb db, string sql, (string Name, object Value)[] parameters, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        return await command.ExecuteScalarAsync(cancellationToken);
    }
}
