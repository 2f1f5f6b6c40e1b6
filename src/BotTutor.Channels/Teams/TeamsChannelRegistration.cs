using BotTutor.Channels.Sending;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Teams;

/// <summary>The way in and out of the house for Teams, the Agents Playground and the Emulator.</summary>
public static class TeamsChannelRegistration
{
    public static IServiceCollection AddTeamsChannel(this IServiceCollection services)
    {
        services.AddOptions<TeamsOptions>()
            .BindConfiguration(TeamsOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();

        // Each call has a patience of its own.
        services.AddHttpClient(TeamsConnector.ClientName, static client => client.Timeout = Timeout.InfiniteTimeSpan).RemoveAllLoggers();

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<TeamsTokens>();
        services.AddSingleton<TeamsConnector>();
        services.AddSingleton(static provider => TeamsAuthentication.Create(
            provider.GetRequiredService<IOptions<TeamsOptions>>().Value, provider.GetRequiredService<IHttpClientFactory>(), provider.GetRequiredService<ILogger<TeamsAdapter>>()));
        services.AddSingleton(static provider => new TeamsAdapter(provider.GetRequiredService<BotFrameworkAuthentication>(), provider.GetRequiredService<ILogger<TeamsAdapter>>()));
        services.AddScoped<TeamsReception>();
        foreach (var channel in TeamsChannel.All)
        {
            services.AddScoped<IChannelOutbound>(scope => ActivatorUtilities.CreateInstance<TeamsOutbound>(scope, channel));
            services.AddSingleton<IChannelSender>(provider => ActivatorUtilities.CreateInstance<TeamsSender>(provider, channel));
        }

        services.AddHostedService<TeamsStart>();
        return services;
    }
}
