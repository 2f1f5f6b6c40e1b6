using System.Globalization;
using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Actions;

/// <summary>Runs the actions of the case whose value is the condition's, or the default.</summary>
[DialogKind("Microsoft.SwitchCondition")]
public sealed record SwitchCondition : DialogAction
{
    /// <summary>Gets an expression, with or without a leading <c>=</c>.</summary>
    public required Dynamic<ConditionValue> Condition { get; init; }

    public IReadOnlyList<SwitchCase> Cases { get; init; } = [];

    public ActionList Default { get; init; } = ActionList.Empty;
}

/// <summary>One case of a switch.</summary>
public sealed record SwitchCase
{
    /// <summary>Gets the value: a text, a number or a truth value as it is written, or an expression behind <c>=</c>.</summary>
    public required Dynamic<Value> Value { get; init; }

    public ActionList Actions { get; init; } = ActionList.Empty;
}

internal sealed class SwitchConditionHandler : ActionHandler<SwitchCondition>
{
    public override ValueTask<ActionOutcome> RunAsync(SwitchCondition action, ActionContext context, CancellationToken cancellationToken)
    {
        var value = action.Condition.TryIn(context.Memory)?.Value ?? Value.Null;
        var list = action.Default;
        foreach (var candidate in action.Cases)
        {
            if (IsSame(value, candidate.Value.In(context)))
            {
                list = candidate.Actions;
                break;
            }
        }

        return ValueTask.FromResult(list.Count > 0 ? ActionOutcome.Enter(list) : ActionOutcome.Done);
    }

    /// <summary>Cases are written as texts, whatever the condition gives.</summary>
    private static bool IsSame(Value value, Value written) =>
        value == written
        || (!value.IsNull && written.AsString() is { } text && (value.Kind switch
        {
            ValueKind.Boolean => bool.TryParse(text, out var truth) && truth == value.AsBoolean(),
            ValueKind.Integer or ValueKind.Number or ValueKind.BigInteger =>
                double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number == value.AsNumber(),
            _ => PlainText.Of(value) == text || PlainText.Of(value) == text.Trim('\''),
        }));
}
