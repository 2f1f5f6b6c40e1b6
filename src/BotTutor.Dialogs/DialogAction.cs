namespace BotTutor.Dialogs;

/// <summary>A step of a dialog. Its behaviour is an <see cref="ActionHandler{TAction}"/>.</summary>
public abstract record DialogAction : Declared
{
    /// <summary>Gets the name by which others go to it; no name unless said.</summary>
    public string? Id { get; init; }

    /// <summary>Gets whether it is passed over.</summary>
    public Dynamic<bool>? Disabled { get; init; }

    /// <summary>Gets what runs it; set when it is compiled.</summary>
    internal HandlerSource? Handler { get; init; }
}
