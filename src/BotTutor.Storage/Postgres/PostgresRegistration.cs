using BotTutor.Storage.Commits;
using BotTutor.Storage.Starting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;

namespace BotTutor.Storage.Postgres;

internal static class PostgresRegistration
{
    public static void AddPostgres(this IServiceCollection services)
    {
        services.AddSingleton<IDialect, PostgresDialect>();
        services.AddSingleton<IDatabaseStart, PostgresStart>();
        services.AddSingleton<IFlush, OwnFlush>();
        services.AddSingleton<IDatabaseBackup, PostgresBackup>();
        services.AddSingleton(static provider => PostgresConnections.Open(provider.GetRequiredService<IOptions<StorageOptions>>().Value.ConnectionString!));
        services.AddContexts<PostgresDb>(static (provider, options) => options.UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>()));
    }
}
