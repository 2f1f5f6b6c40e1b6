using BotTutor.Dialogs.Actions;
using BotTutor.Dialogs.Memory;

namespace BotTutor.Dialogs.Testing;

/// <summary>Conditions over memory hold.</summary>
[DialogKind("Microsoft.Test.MemoryAssertions")]
public sealed record MemoryAssertions : TestStep
{
    public string? Description { get; init; }

    public required IReadOnlyList<Dynamic<bool>> Assertions { get; init; }

    internal override Task RunAsync(ScriptConversation conversation, CancellationToken cancellationToken)
    {
        var memory = conversation.OpenMemory();
        foreach (var assertion in Assertions)
        {
            if (!assertion.TryIn(memory))
            {
                throw new ScriptFailure(Origin, $"{assertion.Formula?.Text ?? "false"} is not true; memory is {(BotTutor.Expressions.Value)MemorySnapshot.Of(memory)}");
            }
        }

        return Task.CompletedTask;
    }
}

/// <summary>Writes into memory from outside.</summary>
[DialogKind("Microsoft.Test.SetProperties")]
public sealed record SetMemory : TestStep
{
    public required IReadOnlyList<PropertyAssignment> Assignments { get; init; }

    internal override Task RunAsync(ScriptConversation conversation, CancellationToken cancellationToken)
    {
        var memory = conversation.OpenMemory();
        foreach (var assignment in Assignments)
        {
            memory[assignment.Property.In(memory) ?? string.Empty] = (assignment.Value?.In(memory) ?? BotTutor.Expressions.Value.Null).DeepClone();
        }

        return Task.CompletedTask;
    }
}

/// <summary>Inside a dialog: fails the script where the condition is not true.</summary>
[DialogKind("Microsoft.Test.AssertCondition")]
public sealed record AssertCondition : DialogAction
{
    public required Dynamic<bool> Condition { get; init; }

    public string? Description { get; init; }
}

internal sealed class AssertConditionHandler : ActionHandler<AssertCondition>
{
    public override ValueTask<ActionOutcome> RunAsync(AssertCondition action, ActionContext context, CancellationToken cancellationToken) =>
        action.Condition.TryIn(context.Memory)
            ? ValueTask.FromResult(ActionOutcome.Done)
            : throw new DialogFault("ConditionFailed", $"{action.Description ?? "Assertion"}: {action.Condition.Formula?.Text ?? "false"} is not true.", action.Origin);
}
