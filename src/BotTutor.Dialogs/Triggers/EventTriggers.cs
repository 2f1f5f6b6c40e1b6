using BotTutor.Dialogs.Memory;
using BotTutor.Dialogs.Stack;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Triggers;

/// <summary>Reacts whenever its condition is true, whatever happened.</summary>
[DialogKind("Microsoft.OnCondition")]
public sealed record OnCondition : Trigger
{
    internal override string? Event => null;
}

/// <summary>Reacts to an event by its name.</summary>
[DialogKind("Microsoft.OnDialogEvent")]
public sealed record OnDialogEvent : Trigger
{
    [DialogProperty("event")]
    public required string EventName { get; init; }

    internal override string? Event => EventName;
}

[DialogKind("Microsoft.OnBeginDialog")]
public sealed record OnBeginDialog : Trigger
{
    internal override string? Event => EventNames.BeginDialog;
}

[DialogKind("Microsoft.OnCancelDialog")]
public sealed record OnCancelDialog : Trigger
{
    internal override string? Event => EventNames.CancelDialog;
}

[DialogKind("Microsoft.OnRepromptDialog")]
public sealed record OnRepromptDialog : Trigger
{
    internal override string? Event => EventNames.RepromptDialog;
}

/// <summary>Reacts to a fault in this dialog or further in; what was planned is forgotten.</summary>
[DialogKind("Microsoft.OnError")]
public sealed record OnError : Trigger
{
    /// <summary>Gets how often it may react in one turn, so that a fault in its own actions does not bring it back for ever; no limit of its own when left out or 0.</summary>
    public Dynamic<int>? ExecutionLimit { get; init; }

    internal override string? Event => EventNames.Error;

    internal override PlanChangeKind Change => PlanChangeKind.ReplaceSequence;
}

/// <summary>Reacts when no other trigger and no waiting action takes a message.</summary>
[DialogKind("Microsoft.OnUnknownIntent")]
public sealed record OnUnknownIntent : Trigger
{
    internal override string? Event => EventNames.UnknownIntent;
}

/// <summary>Reacts when all that was planned is done, before the dialog ends or waits.</summary>
[DialogKind("Microsoft.OnEndOfActions")]
public sealed record OnEndOfActions : Trigger
{
    internal override string? Event => EventNames.EndOfActions;
}

/// <summary>Reacts to what a message means.</summary>
[DialogKind("Microsoft.OnIntent")]
public sealed record OnIntent : Trigger
{
    /// <summary>Gets the name of the intent; a leading # is the same. Any intent unless said.</summary>
    public string Intent { get; init; } = string.Empty;

    /// <summary>Gets entities that must have been recognized too.</summary>
    public IReadOnlyList<string> Entities { get; init; } = [];

    internal override string? Event => EventNames.RecognizedIntent;

    internal override IEnumerable<string> Atoms => [.. base.Atoms, .. Intent.Length == 0 ? Array.Empty<string>() : [$"intent {Intent.TrimStart('#')}"], .. Entities.Select(name => $"entity {name}")];

    internal override bool FitsBesides(DialogMemory memory) =>
        (Intent.Length == 0 || IntentTriggers.IsIntent(memory, Intent.AsSpan().TrimStart('#'))) && Entities.All(name => IntentTriggers.Exists(memory, name));
}

/// <summary>Reacts when several recognizers claim a message.</summary>
[DialogKind("Microsoft.OnChooseIntent")]
public sealed record OnChooseIntent : Trigger
{
    /// <summary>Gets the intents that must be among the candidates; any unless said.</summary>
    public IReadOnlyList<string> Intents { get; init; } = [];

    internal override string? Event => EventNames.RecognizedIntent;

    internal override IEnumerable<string> Atoms => [.. base.Atoms, "intent ChooseIntent", .. Intents.Select(name => $"candidate {name}")];

    internal override bool FitsBesides(DialogMemory memory) =>
        IntentTriggers.IsIntent(memory, "ChooseIntent")
        && Intents.All(name => (memory.TurnState["recognized"].AsObject()?["candidates"].AsArray() ?? [])
            .Any(candidate => candidate.AsObject()?["intent"].AsString() == name));
}

/// <summary>Reacts when a question of a <c>.qna</c> file was asked.</summary>
[DialogKind("Microsoft.OnQnAMatch")]
public sealed record OnQnAMatch : Trigger
{
    internal override string? Event => EventNames.RecognizedIntent;

    internal override IEnumerable<string> Atoms => [.. base.Atoms, "intent QnAMatch"];

    internal override bool FitsBesides(DialogMemory memory) => IntentTriggers.IsIntent(memory, "QnAMatch");
}

internal static class IntentTriggers
{
    public static bool IsIntent(DialogMemory memory, ReadOnlySpan<char> intent) =>
        memory.TurnState["recognized"].AsObject()?["intent"].AsString() is { } recognized && intent.SequenceEqual(recognized);

    /// <summary>An entity by its name, or by a path such as <c>@city</c>.</summary>
    public static bool Exists(DialogMemory memory, string entity) =>
        entity.Length > 0 && !(entity[0] == '@' || entity.StartsWith("turn.", StringComparison.OrdinalIgnoreCase) ? memory[entity] : memory.Find("@" + entity) ?? Value.Null).IsNull;
}
