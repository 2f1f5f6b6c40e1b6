namespace BotTutor.Diagnostics.Tracing;

/// <summary>The plain record of one turn: what came, what was understood, which trigger answered, and what its actions did. <see cref="TurnTraceJson"/> gives its JSON.</summary>
public sealed record TurnTrace
{
    /// <summary>Gets when the turn began.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Gets what the turn answers.</summary>
    public required TracedActivity Activity { get; init; }

    /// <summary>Gets the language that the turn ended in, such as <c>id</c>.</summary>
    public required string Locale { get; init; }

    /// <summary>Gets what happened, in order.</summary>
    public required IReadOnlyList<TraceEntry> Entries { get; init; }

    /// <summary>Gets how long the turn took in milliseconds, without loading and saving.</summary>
    public double Milliseconds { get; init; }

    /// <summary>Gets how much happened after the trace was full: entries, and details of actions.</summary>
    public int Omitted { get; init; }

    /// <summary>Gets how many texts were too long and are cut; such a text ends with <c>…</c>.</summary>
    public int Shortened { get; init; }

    /// <summary>Gets whether this is all that happened.</summary>
    public bool IsComplete => Omitted == 0 && Shortened == 0;

    /// <summary>Gets whether nothing of the turn was kept but its apology: a fault was handled by no dialog.</summary>
    public bool IsUndone => Entries.Any(static entry => entry is FaultEntry { IsHandled: false });
}

/// <summary>What a turn answers.</summary>
/// <param name="Type">The Bot Framework's word for it, such as <c>message</c>.</param>
/// <param name="Name">The name of an event.</param>
/// <param name="Text">The text of a message.</param>
/// <param name="Value">What a button or a form sent, as JSON.</param>
/// <param name="Locale">The language that the channel named.</param>
public sealed record TracedActivity(string Type, string? Name, string? Text, string? Value, string? Locale);

/// <summary>A place in an author's files.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Address">Where in the file's JSON, such as <c>/triggers/0/actions/2</c>.</param>
public sealed record TracePlace(string File, int Line, int Column, string Address)
{
    public override string ToString() => $"{File}({Line},{Column})";
}
