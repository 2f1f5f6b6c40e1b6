using BotTutor.Storage.Commits;
using BotTutor.Storage.Starting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BotTutor.Storage.Sqlite;

internal static class SqliteRegistration
{
    public static void AddSqlite(this IServiceCollection services)
    {
        services.AddSingleton<IDialect, SqliteDialect>();
        services.AddSingleton<IDatabaseStart, SqliteStart>();
        services.AddSingleton<IFlush>(static provider => SharedFlush.Of(provider.GetRequiredService<IOptions<StorageOptions>>().Value.File));
        services.AddSingleton<DatabaseLock>();
        services.AddSingleton<IDatabaseBackup, SqliteBackup>();
        services.AddContexts<SqliteDb>(static (provider, options) => options
            .UseSqlite(SqliteConnections.To(provider.GetRequiredService<IOptions<StorageOptions>>().Value.File))
            .AddInterceptors(new SqliteConnections()));
    }
}
