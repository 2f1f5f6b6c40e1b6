using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Sqlite;

/// <summary>The model in a SQLite file.</summary>
internal sealed class SqliteDb(DbContextOptions<SqliteDb> options) : BotTutorDb(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
}
