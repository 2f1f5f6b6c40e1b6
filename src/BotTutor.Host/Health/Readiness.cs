using BotTutor.Shop;
using BotTutor.Shop.Profiles;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BotTutor.Host.Health;

/// <summary>The host is alive as long as it answers, and ready once the store answers and the shop stands in it.</summary>
internal static class Readiness
{
    public static IServiceCollection AddReadiness(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<StoreCheck>("store");
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        routes.MapHealthChecks("/health/ready");
    }

    private sealed class StoreCheck(IShops shops) : IHealthCheck
    {
        private static readonly ShopId DemoShop = new("rasa-nusantara");

        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken) =>
            await shops.FindAsync(DemoShop, cancellationToken) is null
                ? HealthCheckResult.Unhealthy($"The shop '{DemoShop.Value}' is not in the store.")
                : HealthCheckResult.Healthy();
    }
}
