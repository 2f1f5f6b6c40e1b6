using BotTutor.Turns.Operating;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace BotTutor.Host.Health;

/// <summary>Traces and metrics for a collector, over OTLP. Without <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> nothing is collected.</summary>
internal static class Telemetry
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string AssistantMeter = "BotTutor.Assistant";
    private const string OrleansMeter = "Microsoft.Orleans";

    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (string.IsNullOrWhiteSpace(configuration[Endpoint]))
        {
            return services;
        }

        services.AddOpenTelemetry()
            .ConfigureResource(static resource => resource.AddService("bottutor"))
            .WithMetrics(static metrics => metrics
                .AddMeter(TurnsMeter.Name, AssistantMeter, OrleansMeter)
                .AddAspNetCoreInstrumentation()
                .AddRuntimeInstrumentation()
                .AddOtlpExporter())
            .WithTracing(static traces => traces
                .AddSource(TurnsMeter.Name)
                .AddAspNetCoreInstrumentation()
                .AddOtlpExporter());
        return services;
    }
}
