using BotTutor.Dialogs.Actions;
using BotTutor.Dialogs.Declarative;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BotTutor.Dialogs;

/// <summary>Makes the dialog runtime known to a host.</summary>
public static class DialogsRegistration
{
    /// <summary>Adds the runtime with the format's own kinds.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configure">Says which folders hold the dialogs, and which dialog is the root.</param>
    public static IServiceCollection AddDialogs(this IServiceCollection services, Action<DialogsOptions>? configure = null)
    {
        services.AddLogging();
        services.AddOptions<DialogsOptions>();
        if (configure is not null)
        {
            services.Configure(configure);
        }

        services.TryAddSingleton(TimeProvider.System);

        // Redirections are followed by DialogHttp itself, which looks at where they lead.
        services.TryAddSingleton(_ => new DialogHttp(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })));
        services.TryAddSingleton<DialogCatalog>();
        services.TryAddSingleton<DialogResources>();
        services.TryAddSingleton<DialogEngine>();
        return services;
    }

    /// <summary>Adds a kind of action. Its handler comes from the services of the turn.</summary>
    public static IServiceCollection AddDialogKind<TAction, THandler>(this IServiceCollection services)
        where TAction : DialogAction
        where THandler : ActionHandler<TAction>
    {
        services.TryAddTransient<THandler>();
        services.AddSingleton(new DialogKindRegistration(typeof(TAction), typeof(THandler)));
        return services;
    }
}
