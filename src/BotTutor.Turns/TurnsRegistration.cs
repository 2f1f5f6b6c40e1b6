using BotTutor.Channels;
using BotTutor.Dialogs;
using BotTutor.People;
using BotTutor.Turns.Memory;
using BotTutor.Turns.Operating;
using BotTutor.Turns.Running;
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
        services.AddOptions<TurnsOptions>()
            .BindConfiguration(TurnsOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();

        services.AddOptions<TraceOptions>()
            .BindConfiguration(TraceOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();

        services.AddOptions<QueueOptions>()
            .BindConfiguration(QueueOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IApology, Apology>();
        services.AddSingleton<TurnRunner>();
        services.AddSingleton<ConversationQueue>();
        services.AddSingleton(static provider => new TurnsLoad(provider.GetRequiredService<ConversationQueue>()));
        services.AddHostedService<TurnsLifetime>();
        services.AddHostedService<TracePruning>();
        services.AddHostedService<QueuePruning>();

        services.AddScoped<IInbox, DurableInbox>();
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
}
