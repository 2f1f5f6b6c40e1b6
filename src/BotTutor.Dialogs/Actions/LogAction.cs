using BotTutor.Dialogs.Generators;
using BotTutor.Dialogs.Memory;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotTutor.Dialogs.Actions;

/// <summary>Writes a text to the bot's log.</summary>
[DialogKind("Microsoft.LogAction")]
public sealed record LogAction : DialogAction
{
    public required TextTemplate Text { get; init; }

    public Dynamic<string>? Label { get; init; }

    /// <summary>Gets whether those who watch the conversation from inside see it too.</summary>
    public Dynamic<bool>? TraceActivity { get; init; }
}

internal sealed class LogActionHandler : ActionHandler<LogAction>
{
    public override async ValueTask<ActionOutcome> RunAsync(LogAction action, ActionContext context, CancellationToken cancellationToken)
    {
        var text = PlainText.Of(action.Text.In(context));
        context.Services.GetService<ILogger<LogAction>>()?.LogInformation("{Place}: {Text}", action.Origin, text);
        if (action.TraceActivity.In(context))
        {
            await context.SendAsync(new Activity { Type = ActivityTypes.Trace, Name = "Log", Label = action.Label.In(context), ValueType = "Text", Value = text }, cancellationToken);
        }

        return ActionOutcome.Done;
    }
}
