using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Actions;

/// <summary>What is done to an array.</summary>
public enum ArrayChange
{
    /// <summary>Puts a value at the end; null adds nothing.</summary>
    Push,

    /// <summary>Takes the last value away.</summary>
    Pop,

    /// <summary>Takes the first value away.</summary>
    Take,

    /// <summary>Takes the first value that is equal away.</summary>
    Remove,

    /// <summary>Takes all values away.</summary>
    Clear,
}

/// <summary>Changes an array in memory. A result property gets what was taken, or whether something was removed or cleared.</summary>
[DialogKind("Microsoft.EditArray")]
public sealed record EditArray : DialogAction
{
    public required Dynamic<string> ItemsProperty { get; init; }

    public Dynamic<ArrayChange> ChangeType { get; init; } = ArrayChange.Push;

    public Dynamic<Value>? Value { get; init; }

    public Dynamic<string>? ResultProperty { get; init; }
}

internal sealed class EditArrayHandler : ActionHandler<EditArray>
{
    public override ValueTask<ActionOutcome> RunAsync(EditArray action, ActionContext context, CancellationToken cancellationToken)
    {
        var path = action.ItemsProperty.In(context) ?? string.Empty;
        var items = context.Memory[path].AsArray()?.DeepClone() ?? [];
        var change = action.ChangeType.In(context);
        if (change is ArrayChange.Push or ArrayChange.Remove && action.Value is null)
        {
            throw new DialogFault("MissingValue", $"Microsoft.EditArray needs a 'value' to {change.ToString().ToLowerInvariant()}.", action.Origin);
        }

        var result = Change(change, items, (action.Value?.TryIn(context.Memory) ?? Value.Null).DeepClone());
        context.Memory[path] = items;
        if (action.ResultProperty.In(context) is { } resultPath)
        {
            context.Memory[resultPath] = result;
        }

        return ValueTask.FromResult(ActionOutcome.DoneWith(result));
    }

    private static Value Change(ArrayChange change, ValueArray items, Value value)
    {
        switch (change)
        {
            case ArrayChange.Pop:
                return TakeAt(items, items.Count - 1);

            case ArrayChange.Take:
                return TakeAt(items, 0);

            case ArrayChange.Remove when value.IsNull:
                return Value.Null;

            case ArrayChange.Remove:
                for (var index = 0; index < items.Count; index++)
                {
                    if (items[index] == value || PlainText.Of(items[index]) == PlainText.Of(value))
                    {
                        items.RemoveAt(index);
                        return true;
                    }
                }

                return false;

            case ArrayChange.Clear:
                var hadItems = items.Count > 0;
                items.Clear();
                return hadItems;

            default:
                if (!value.IsNull)
                {
                    items.Add(value);
                }

                return Value.Null;
        }
    }

    private static Value TakeAt(ValueArray items, int index)
    {
        if (items.Count == 0)
        {
            return Value.Null;
        }

        var item = items[index];
        items.RemoveAt(index);
        return item;
    }
}
