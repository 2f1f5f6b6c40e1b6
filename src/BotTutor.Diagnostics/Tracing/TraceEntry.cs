using System.Text.Json.Serialization;

namespace BotTutor.Diagnostics.Tracing;

/// <summary>One thing that happened in a turn. In JSON its kind is the property <c>what</c>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "what")]
[JsonDerivedType(typeof(RecognizedEntry), "recognized")]
[JsonDerivedType(typeof(TriggerEntry), "trigger")]
[JsonDerivedType(typeof(ActionEntry), "action")]
[JsonDerivedType(typeof(InputEntry), "input")]
[JsonDerivedType(typeof(EventEntry), "event")]
[JsonDerivedType(typeof(DialogEntry), "dialog")]
[JsonDerivedType(typeof(FaultEntry), "fault")]
[JsonDerivedType(typeof(LimitEntry), "limit")]
public abstract record TraceEntry;

/// <summary>A dialog's recognizer has read the message.</summary>
/// <param name="Dialog">Whose recognizer.</param>
/// <param name="Intent">The intent that was chosen; <c>None</c> where nothing was understood.</param>
/// <param name="Score">How sure it is, from 0 to 1.</param>
/// <param name="Others">The intents that came after it, the surest first.</param>
/// <param name="Entities">The values that were found.</param>
public sealed record RecognizedEntry(
    string Dialog, string Intent, double Score, IReadOnlyList<TracedIntent> Others, IReadOnlyList<TracedEntity> Entities) : TraceEntry;

/// <summary>An intent that was considered.</summary>
public sealed record TracedIntent(string Intent, double Score);

/// <summary>A value found in a message.</summary>
/// <param name="Name">What it is, such as <c>quantity</c>.</param>
/// <param name="Text">The words it was found in.</param>
/// <param name="Value">What they mean, as JSON.</param>
public sealed record TracedEntity(string Name, string Text, string Value);

/// <summary>A dialog has an answer to an event.</summary>
/// <param name="Dialog">Whose trigger.</param>
/// <param name="Event">What it answers, such as <c>recognizedIntent</c>.</param>
/// <param name="Chosen">The trigger that answers.</param>
/// <param name="Lost">The triggers that fitted too.</param>
public sealed record TriggerEntry(string Dialog, string Event, TracedTrigger Chosen, IReadOnlyList<TracedTrigger> Lost) : TraceEntry;

/// <summary>A trigger of a dialog.</summary>
/// <param name="Index">Its number among the dialog's triggers, from 0.</param>
/// <param name="Id">Its id, where the author gave one.</param>
/// <param name="Kind">Its <c>$kind</c>.</param>
/// <param name="Condition">Its condition as written.</param>
/// <param name="Place">Where it stands.</param>
public sealed record TracedTrigger(int Index, string? Id, string Kind, string? Condition, TracePlace Place);

/// <summary>An action has run, or has gone on after it had waited.</summary>
/// <param name="Dialog">The dialog that runs it.</param>
/// <param name="Kind">Its <c>$kind</c>.</param>
/// <param name="Id">Its id, where the author gave one.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Step">Whether it began, went on or came back.</param>
public sealed record ActionEntry(string Dialog, string Kind, string? Id, TracePlace Place, ActionStep Step) : TraceEntry
{
    /// <summary>Gets what it wrote into memory, in order.</summary>
    public IReadOnlyList<MemoryChange> Changes { get; init; } = [];

    /// <summary>Gets the templates it used; one that another one calls comes before it.</summary>
    public IReadOnlyList<TemplateUse> Templates { get; init; } = [];

    /// <summary>Gets what it said: the text of each activity, or its type where it has none.</summary>
    public IReadOnlyList<string> Said { get; init; } = [];
}

/// <summary>How the plan came to an action.</summary>
public enum ActionStep
{
    /// <summary>It ran.</summary>
    [JsonStringEnumMemberName("ran")]
    Ran,

    /// <summary>It had waited for an activity.</summary>
    [JsonStringEnumMemberName("wentOn")]
    WentOn,

    /// <summary>What it had begun was over.</summary>
    [JsonStringEnumMemberName("resumed")]
    Resumed,
}

/// <summary>A place in memory got another value.</summary>
/// <param name="Path">With the indices that were meant, such as <c>user.items[2].name</c>.</param>
/// <param name="Before">As JSON; <c>null</c> where nothing stood there.</param>
/// <param name="After">As JSON.</param>
public sealed record MemoryChange(string Path, string Before, string After);

/// <summary>A template was used.</summary>
/// <param name="Name">Its name.</param>
/// <param name="File">The file it stands in.</param>
/// <param name="Text">What it became, with the variation that was chosen: a text, or JSON where it is structured.</param>
public sealed record TemplateUse(string Name, string File, string Text);
