using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BotTutor.Channels.Web;

/// <summary>The web chat's way in and out of the house: a Direct Line 3.0 server.</summary>
public static class WebChannelRegistration
{
    public static IServiceCollection AddWebChannel(this IServiceCollection services)
    {
        services.AddOptions<WebOptions>()
            .BindConfiguration(WebOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();

        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, WebAuthentication>(WebAuthentication.SchemeName, null);
        services.AddAuthorization();

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<WebTokens>();
        services.AddSingleton<WebRates>();
        services.AddSingleton<WebSignals>();
        services.AddSingleton<IWebNews>(static provider => provider.GetRequiredService<WebSignals>());
        services.AddSingleton<WebStreams>();
        services.AddScoped<WebReception>();
        services.AddScoped<WebOutbound>();
        services.AddScoped<IChannelOutbound>(scope => scope.GetRequiredService<WebOutbound>());
        return services;
    }
}
