using BotTutor.Channels.Telegram;
using BotTutor.Channels.Web;
using BotTutor.Learning.Attempts;
using BotTutor.Learning.Certificates;
using BotTutor.Learning.Cohorts;
using BotTutor.Learning.Forms;
using BotTutor.Learning.Progress;
using BotTutor.Learning.Records;
using BotTutor.Learning.Reviews;
using BotTutor.People;
using BotTutor.Shop;
using BotTutor.Shop.Carts;
using BotTutor.Shop.Checkouts;
using BotTutor.Shop.Orders;
using BotTutor.Shop.Products;
using BotTutor.Shop.Profiles;
using BotTutor.Shop.Restocks;
using BotTutor.Shop.Staff;
using BotTutor.Storage.Commits;
using BotTutor.Storage.Learning;
using BotTutor.Storage.People;
using BotTutor.Storage.Postgres;
using BotTutor.Storage.Shop;
using BotTutor.Storage.Sqlite;
using BotTutor.Storage.Starting;
using BotTutor.Storage.Telegram;
using BotTutor.Storage.Turns;
using BotTutor.Storage.Web;
using BotTutor.Turns;
using BotTutor.Turns.Events;
using BotTutor.Turns.Inbox;
using BotTutor.Turns.Memory;
using BotTutor.Turns.Operating;
using BotTutor.Turns.Outbox;
using BotTutor.Turns.Timers;
using BotTutor.Turns.Traces;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BotTutor.Storage;

public static class StorageRegistration
{
    /// <summary>Gives every port of the house a home in the configured database.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);

        services.AddOptions<StorageOptions>()
            .Bind(configuration.GetSection(StorageOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<NewGuid>(static provider =>
            () => Guid.CreateVersion7(provider.GetRequiredService<TimeProvider>().GetUtcNow()));
        if (StorageOptions.KindIn(configuration) == StorageProvider.PostgreSQL)
        {
            services.AddPostgres();
        }
        else
        {
            services.AddSqlite();
        }

        services.AddSingleton<GroundWatch>();
        services.AddSingleton<CommitGate>();
        services.AddSingleton<FirstRow>();
        services.AddScoped<UnitOfWork>();
        services.AddScoped<IUnitOfWork>(scope => scope.GetRequiredService<UnitOfWork>());
        services.AddHostedService<StorageStart>();

        services.AddScoped<IPeople, StoredPeople>();
        services.AddScoped<IInboxRows, StoredInbox>();
        services.AddScoped<IInvokeAnswers, StoredInbox>();
        services.AddScoped<IOutboxRows, StoredOutbox>();
        services.AddScoped<ITimerRows, StoredTimers>();
        services.AddScoped<IPersonTimers>(scope => scope.GetRequiredService<ITimerRows>());
        services.AddScoped<IOperatorRows, StoredOperatorRows>();
        services.AddScoped<IOldRows, StoredOldRows>();
        services.AddScoped<IStoppedBots, StoredStoppedBots>();
        services.AddScoped<IStateDocuments, StoredStates>();
        services.AddScoped<IWhereabouts, StoredWhereabouts>();
        services.AddScoped<ITurnTraces, StoredTraces>();
        services.AddScoped<IShops, StoredShops>();
        services.AddScoped<ICatalogs, StoredCatalogs>();
        services.AddScoped<IStock, StoredStock>();
        services.AddScoped<ICarts, StoredCarts>();
        services.AddScoped<ICheckouts, StoredCheckouts>();
        services.AddScoped<IOrders, StoredOrders>();
        services.AddScoped<IRestockNotices, StoredRestockNotices>();
        services.AddScoped<IShopStaff, StoredShopStaff>();
        services.AddScoped<IClaimCodes, StoredClaimCodes>();
        services.AddScoped<IShopRecords, StoredShopRecords>();
        services.AddScoped<ICohorts, StoredCohorts>();
        services.AddScoped<IEnrolments, StoredEnrolments>();
        services.AddScoped<IFormAnswers, StoredFormAnswers>();
        services.AddScoped<IProgress, StoredProgress>();
        services.AddScoped<IAttempts, StoredAttempts>();
        services.AddScoped<IReviewCards, StoredReviewCards>();
        services.AddScoped<ICertificates, StoredCertificates>();
        services.AddScoped<ILearnerRecords, StoredLearnerRecords>();
        services.AddSingleton(typeof(VersionedCache<,>));
        services.AddScoped<IWebConversations, StoredWebConversations>();
        services.AddScoped<IWebTranscript, StoredWebTranscript>();
        services.AddScoped<IWebUploads, StoredWebUploads>();
        services.AddScoped<IWebSecrets, StoredWebSecrets>();
        services.AddScoped<ITelegramNotes, StoredTelegramNotes>();
        return services;
    }
}
