using System.Text.Json.Serialization;

namespace BotTutor.Diagnostics.Tracing;

/// <summary>An input has asked, or has taken or refused an answer.</summary>
/// <param name="Dialog">The dialog that runs it.</param>
/// <param name="Place">Where the input stands.</param>
/// <param name="State">What happened.</param>
/// <param name="Property">The path that the value goes to.</param>
/// <param name="Value">The answer, as JSON; none where there is none.</param>
/// <param name="Count">How often it has asked by now.</param>
public sealed record InputEntry(string Dialog, TracePlace Place, InputProgress State, string? Property, string? Value, int Count) : TraceEntry;

/// <summary>How far an input has come.</summary>
public enum InputProgress
{
    /// <summary>It asks, because it has no answer yet.</summary>
    [JsonStringEnumMemberName("asked")]
    Asked,

    /// <summary>The answer is good.</summary>
    [JsonStringEnumMemberName("valid")]
    Valid,

    /// <summary>The answer is no such value; it asks again or gives up.</summary>
    [JsonStringEnumMemberName("unrecognized")]
    Unrecognized,

    /// <summary>The answer is one that is not allowed; it asks again or gives up.</summary>
    [JsonStringEnumMemberName("invalid")]
    Invalid,

    /// <summary>It has asked often enough and takes its default.</summary>
    [JsonStringEnumMemberName("gaveUp")]
    GaveUp,

    /// <summary>A trigger answers the message instead; it asks again later.</summary>
    [JsonStringEnumMemberName("interrupted")]
    Interrupted,
}

/// <summary>An event was emitted that is not one of the turn's own steps.</summary>
/// <param name="Dialog">The dialog that hears it first.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">What it carries, as JSON.</param>
/// <param name="Bubbles">Whether the dialogs around hear it where this one has no answer.</param>
public sealed record EventEntry(string Dialog, string Name, string? Value, bool Bubbles) : TraceEntry;

/// <summary>A dialog has begun or is over.</summary>
/// <param name="Dialog">Its name.</param>
/// <param name="Change">What happened to it.</param>
/// <param name="Place">Where the dialog stands.</param>
/// <param name="Value">Its options where it begins, its result where it ends; as JSON.</param>
public sealed record DialogEntry(string Dialog, DialogChange Change, TracePlace Place, string? Value) : TraceEntry;

/// <summary>What happened to a dialog.</summary>
public enum DialogChange
{
    [JsonStringEnumMemberName("begun")]
    Begun,

    [JsonStringEnumMemberName("ended")]
    Ended,

    /// <summary>Another one took its place.</summary>
    [JsonStringEnumMemberName("replaced")]
    Replaced,

    [JsonStringEnumMemberName("cancelled")]
    Cancelled,

    /// <summary>It stood on files that are no more, so that the conversation starts anew.</summary>
    [JsonStringEnumMemberName("lost")]
    Lost,
}

/// <summary>Something went wrong.</summary>
/// <param name="Code">A stable name, such as <c>ExpressionFailed</c>.</param>
/// <param name="Message">For the author.</param>
/// <param name="Place">Where; none where no file is to blame.</param>
/// <param name="IsHandled">Whether a dialog has answered it; otherwise the turn is undone.</param>
public sealed record FaultEntry(string Code, string Message, TracePlace? Place, bool IsHandled) : TraceEntry;

/// <summary>A limit was reached.</summary>
/// <param name="Limit">Which, such as <c>steps</c>.</param>
/// <param name="Message">For the author.</param>
/// <param name="Place">Where; none where no file is to blame.</param>
public sealed record LimitEntry(string Limit, string Message, TracePlace? Place) : TraceEntry;
