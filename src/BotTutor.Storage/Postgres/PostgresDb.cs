using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Postgres;

/// <summary>The model on a PostgreSQL server. Text sorts by its code points, as it does in SQLite, whatever language the server speaks.</summary>
internal sealed class PostgresDb(DbContextOptions<PostgresDb> options) : BotTutorDb(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcMoments>();
        configurationBuilder.Properties<string>().UseCollation("C");
    }
}
