using System.Net;
using BotTutor.Turns.Lanes;
using BotTutor.Turns.Outbox;
using BotTutor.Turns.Polling;
using BotTutor.Turns.Running;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using StackExchange.Redis;

namespace BotTutor.Turns.Cluster;

public static class ClusterRegistration
{
    private static readonly TimeSpan ProbeEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan TableEvery = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Runs turns, deliveries and pollers in grains: one of each in the whole cluster. Call it before <see cref="TurnsRegistration.AddTurns"/>, so that at the end the turns
    /// finish before the cluster is left.
    /// </summary>
    public static TBuilder AddTurnsCluster<TBuilder>(this TBuilder builder)
        where TBuilder : IHostApplicationBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        var section = builder.Configuration.GetSection(TurnsClusterOptions.Section);
        builder.Services.AddOptions<TurnsClusterOptions>().Bind(section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<GrainCalls>();
        builder.Services.AddSingleton<ILanes<TurnLane>, GrainLanes<TurnLane, IConversationGrain>>();
        builder.Services.AddSingleton<ILanes<DeliveryLane>, GrainLanes<DeliveryLane, IDeliveryGrain>>();
        builder.Services.AddSingleton<IPaces, GrainPaces>();
        builder.Services.AddSingleton<IPollers, GrainPollers>();

        // Read before the options are validated: a wrong value is told by the validation at the start, and until then the silo stays local.
        var options = section.Get<TurnsClusterOptions>() ?? new TurnsClusterOptions();
        if (!IsShared(options))
        {
            // A silo without neighbours warns of nothing that an operator could act on, least of all while a start that failed is undone.
            builder.Logging.AddFilter("Orleans", LogLevel.Error);
        }

        builder.UseOrleans(silo => Join(silo, options));
        return builder;
    }

    private static bool IsShared(TurnsClusterOptions options) => options.Cluster == ClusterKind.Redis && !string.IsNullOrWhiteSpace(options.Redis);

    private static void Join(ISiloBuilder silo, TurnsClusterOptions options)
    {
        silo.Configure<GrainCollectionOptions>(collection =>
        {
            collection.CollectionAge = options.IdleAfter;
            collection.CollectionQuantum = options.IdleAfter / 4;
        });

        var address = IPAddress.TryParse(options.Address, out var parsed) ? parsed : IPAddress.Loopback;
        var port = options.Port > 0 ? options.Port : FreePort.Find(address);
        silo.Configure<Orleans.Configuration.ClusterOptions>(cluster => (cluster.ClusterId, cluster.ServiceId) = (options.ClusterName, options.ClusterName));
        if (!IsShared(options))
        {
            silo.UseLocalhostClustering(port, gatewayPort: 0, serviceId: options.ClusterName, clusterId: options.ClusterName);
            return;
        }

        silo.ConfigureEndpoints(address, port, gatewayPort: 0);
        silo.UseRedisClustering(redis => redis.ConfigurationOptions = ConfigurationOptions.Parse(options.Redis!));
        silo.Configure<ClusterMembershipOptions>(Watchful);
        silo.Services.AddHostedService<DeadHosts>();
        silo.Services.AddSingleton<HostNews>();
        silo.Services.AddHostedService(static provider => provider.GetRequiredService<HostNews>());
    }

    /// <summary>With these a dead host's conversations move within about two seconds, and a start after a full stop takes less than ten.</summary>
    private static void Watchful(ClusterMembershipOptions membership)
    {
        membership.ProbeTimeout = ProbeEvery;
        membership.NumMissedProbesLimit = 2;
        membership.IAmAliveTablePublishTimeout = TableEvery;
        membership.TableRefreshTimeout = TableEvery;
    }
}
