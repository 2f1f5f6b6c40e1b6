namespace BotTutor.Dialogs.Testing;

/// <summary>One step of a script.</summary>
public abstract record TestStep : Declared
{
    public string? Id { get; init; }

    /// <exception cref="ScriptFailure">It did not go as written.</exception>
    internal abstract Task RunAsync(ScriptConversation conversation, CancellationToken cancellationToken);
}
