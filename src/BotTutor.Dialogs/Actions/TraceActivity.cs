using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;
using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Actions;

/// <summary>Shows a value, or the whole memory, to those who watch the conversation from inside. Persons do not see it.</summary>
[DialogKind("Microsoft.TraceActivity")]
public sealed record TraceActivity : DialogAction
{
    public Dynamic<string>? Name { get; init; }

    public Dynamic<string>? Label { get; init; }

    public Dynamic<string>? ValueType { get; init; }

    /// <summary>Gets what is shown; the memory unless said.</summary>
    public Dynamic<Value>? Value { get; init; }
}

internal sealed class TraceActivityHandler : ActionHandler<TraceActivity>
{
    public override async ValueTask<ActionOutcome> RunAsync(TraceActivity action, ActionContext context, CancellationToken cancellationToken)
    {
        var value = action.Value is null ? MemorySnapshot.Of(context.Memory) : action.Value.In(context);
        var name = action.Name.In(context);
        var trace = new Activity
        {
            Type = ActivityTypes.Trace,
            Name = name ?? "Trace",
            Label = action.Label.In(context) ?? name ?? context.Dialog.Dialog.Name,
            ValueType = action.ValueType.In(context) ?? "State",
            Value = NewtonsoftValue.To(value),
        };
        await context.SendAsync(trace, cancellationToken);
        return ActionOutcome.Done;
    }
}
