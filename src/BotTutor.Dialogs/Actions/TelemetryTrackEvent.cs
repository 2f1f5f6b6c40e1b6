using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotTutor.Dialogs.Actions;

/// <summary>Tells the operator's telemetry that something happened; here it goes to the log.</summary>
[DialogKind("Microsoft.TelemetryTrackEventAction")]
public sealed record TelemetryTrackEvent : DialogAction
{
    public required Dynamic<string> EventName { get; init; }

    public IReadOnlyDictionary<string, Dynamic<string>>? Properties { get; init; }
}

internal sealed class TelemetryTrackEventHandler : ActionHandler<TelemetryTrackEvent>
{
    public override ValueTask<ActionOutcome> RunAsync(TelemetryTrackEvent action, ActionContext context, CancellationToken cancellationToken)
    {
        var properties = (action.Properties ?? new Dictionary<string, Dynamic<string>>()).Select(pair => $"{pair.Key}={pair.Value.In(context)}");
        context.Services.GetService<ILogger<TelemetryTrackEvent>>()?.LogInformation("Event {Event}: {Properties}", action.EventName.In(context), string.Join(", ", properties));
        return ValueTask.FromResult(ActionOutcome.Done);
    }
}
