using BotTutor.Channels;
using BotTutor.Channels.Sending;
using BotTutor.Dialogs;
using BotTutor.People;
using BotTutor.Turns.Lanes;
using BotTutor.Turns.Memory;
using BotTutor.Turns.Operating;
using BotTutor.Turns.Outbox;
using BotTutor.Turns.Polling;
using BotTutor.Turns.Running;
using BotTutor.Turns.Timers;
using BotTutor.Turns.Traces;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace BotTutor.Turns;

public static class TurnsRegistration
{
    /// <summary>Runs the turns of every channel. The ports of storage and the channels' ways back are registered by their own projects.</summary>
    public static IServiceCollection AddTurns(this IServiceCollection services)
    {
        services
            .AddChecked<TurnsOptions>(TurnsOptions.Section)
            .AddChecked<OutboxOptions>(OutboxOptions.Section)
            .AddChecked<QueueOptions>(QueueOptions.Section)
            .AddChecked<TraceOptions>(TraceOptions.Section);

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IApology, Apology>();
        services.AddLanes().AddOutbox().AddOperating();

        services.AddSingleton<Leftovers>();
        services.AddSingleton<Company>();
        services.AddSingleton<TurnRunner>();
        services.AddSingleton<Takeover>();
        services.AddHostedService<TurnsLifetime>();
        services.AddHostedService<RowWatch>();
        services.AddHostedService<TimerLoop>();
        services.AddSingleton<HostPolls>();
        services.TryAddSingleton<IPollers, LocalPollers>();
        services.AddHostedService<PollerKeeper>();
        services.AddHostedService<TracePruning>();
        services.AddHostedService<QueuePruning>();

        services.AddScoped<IInbox, DurableInbox>();
        services.AddScoped<IInvokes, DurableInvokes>();
        services.AddScoped<IPersonEvents, PersonEvents>();
        services.AddScoped<TurnPerson>();
        services.AddScoped<TurnSpeaker>();
        services.AddScoped<Outbounds>();
        services.AddScoped<TurnAttempt>();
        services.TryAddScoped<ITurnHandler>(static scope => scope.GetService<DialogEngine>() is { } engine
            ? new DialogTurnHandler(engine, scope.GetRequiredService<IStateDocuments>(), scope.GetRequiredService<ITurnTraces>(), scope.GetRequiredService<IOptions<TraceOptions>>(), scope)
            : new NoBot());
        return services;
    }

    private static IServiceCollection AddChecked<TOptions>(this IServiceCollection services, string section)
        where TOptions : class
    {
        services.AddOptions<TOptions>().BindConfiguration(section).ValidateDataAnnotations().ValidateOnStart();
        return services;
    }

    private static IServiceCollection AddLanes(this IServiceCollection services)
    {
        services.AddSingleton<TurnLane>();
        services.AddSingleton<DeliveryLane>();
        services.AddSingleton(typeof(LaneYard<>));
        services.TryAddSingleton<ILanes<TurnLane>, LocalLanes<TurnLane>>();
        services.TryAddSingleton<ILanes<DeliveryLane>, LocalLanes<DeliveryLane>>();
        services.AddSingleton(static provider => new TurnsLoad(provider.GetRequiredService<LaneYard<TurnLane>>(), provider.GetRequiredService<LaneYard<DeliveryLane>>()));
        return services;
    }

    private static IServiceCollection AddOutbox(this IServiceCollection services)
    {
        services.TryAddSingleton<IPaces, LocalPaces>();
        services.AddSingleton<SteadyTime>();
        services.AddScoped(static _ => new Random());
        services.AddScoped<IOutbox, DurableOutbox>();
        services.AddScoped<Senders>();
        services.AddScoped<DeliveryRound>();
        return services;
    }

    private static IServiceCollection AddOperating(this IServiceCollection services)
    {
        services.AddSingleton<TurnsMeter>();
        services.AddHostedService<QueueWatch>();
        services.AddSingleton<StoppedBots>();
        services.AddHostedService(static provider => provider.GetRequiredService<StoppedBots>());
        return services;
    }
}
