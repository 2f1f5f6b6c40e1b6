using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace BotTutor.Storage.Sqlite;

/// <summary>How <c>dotnet ef migrations add</c> finds the model without a host. No database is opened.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteDb>
{
    public SqliteDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(SqliteConnections.To("design.db")).Options);
}
