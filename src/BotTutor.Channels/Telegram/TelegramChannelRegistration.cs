using BotTutor.Channels.Sending;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace BotTutor.Channels.Telegram;

/// <summary>Telegram's way in and out of the house. It is off until a token is configured.</summary>
public static class TelegramChannelRegistration
{
    public static IServiceCollection AddTelegramChannel(this IServiceCollection services)
    {
        services.AddOptions<TelegramOptions>()
            .BindConfiguration(TelegramOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();

        // Its addresses hold the token, so they are not logged. Each call has a patience of its own.
        services.AddHttpClient(TelegramApi.ClientName, static client => client.Timeout = Timeout.InfiniteTimeSpan).RemoveAllLoggers();

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<TelegramBots>();
        services.AddSingleton<TelegramMenu>();
        services.AddSingleton<TelegramApi>();
        services.AddSingleton<TelegramPresses>();
        services.AddSingleton<TelegramAlbums>();
        services.AddScoped<TelegramReception>();
        services.AddScoped<TelegramOutbound>();
        services.AddScoped<IChannelOutbound>(scope => scope.GetRequiredService<TelegramOutbound>());
        services.AddSingleton<IChannelSender, TelegramSender>();
        services.AddSingleton<IChannelPoller, TelegramPoller>();
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<TelegramAlbums>());
        services.AddHostedService<TelegramStart>();
        services.AddHostedService<TelegramForgetting>();
        return services;
    }
}
