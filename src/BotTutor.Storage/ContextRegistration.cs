using BotTutor.Storage.Commits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotTutor.Storage;

/// <summary>How contexts are had, whatever database they speak to: one for each scope, and others for what is saved at once.</summary>
internal static class ContextRegistration
{
    public static void AddContexts<TContext>(this IServiceCollection services, Action<IServiceProvider, DbContextOptionsBuilder> connect)
        where TContext : BotTutorDb
    {
        services.AddPooledDbContextFactory<TContext>((provider, options) =>
        {
            connect(provider, options);
            options.AddInterceptors(provider.GetRequiredService<GroundWatch>());
            options.ConfigureWarnings(static events => events.Log(

                // A lost race is an outcome here, and any other failure is logged by whoever catches it.
                (CoreEventId.SaveChangesFailed, LogLevel.Debug),
                (RelationalEventId.CommandError, LogLevel.Debug),
                (RelationalEventId.ConnectionError, LogLevel.Debug)));
        });
        services.AddSingleton<NewContext>(static provider => () =>
        {
            var db = provider.GetRequiredService<IDbContextFactory<TContext>>().CreateDbContext();
            db.HasLostGround(null);
            return db;
        });
        services.AddScoped<BotTutorDb>(static scope =>
        {
            var db = scope.GetRequiredService<NewContext>()();
            if (scope.GetRequiredService<IDialect>().KeepsConnections)
            {
                db.Database.OpenConnection();
            }

            return db;
        });
    }
}
