using BotTutor.Dialogs.Generators;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Inputs;

/// <summary>Asks the person for a value, until it is good or the turns are used up.</summary>
public abstract record InputAction : DialogAction
{
    /// <summary>Gets what is asked.</summary>
    public TextTemplate? Prompt { get; init; }

    /// <summary>Gets what is said to an answer that is no such value.</summary>
    public TextTemplate? UnrecognizedPrompt { get; init; }

    /// <summary>Gets what is said to a value that is not allowed.</summary>
    public TextTemplate? InvalidPrompt { get; init; }

    /// <summary>Gets what is said when the default is taken.</summary>
    public TextTemplate? DefaultValueResponse { get; init; }

    /// <summary>Gets the path that the value goes to. A value that stands there already is taken, unless the input always asks.</summary>
    public Dynamic<string>? Property { get; init; }

    /// <summary>Gets where the value comes from instead of an answer, such as <c>=@name</c>.</summary>
    public Dynamic<Value>? Value { get; init; }

    /// <summary>Gets whether it asks even where the value is known; not unless said.</summary>
    public Dynamic<bool> AlwaysPrompt { get; init; } = false;

    /// <summary>Gets whether triggers may answer while it waits; they may unless said.</summary>
    public Dynamic<bool>? AllowInterruptions { get; init; }

    /// <summary>Gets how often it asks; without end unless said.</summary>
    public Dynamic<int>? MaxTurnCount { get; init; }

    /// <summary>Gets what is taken when the turns are used up.</summary>
    public Dynamic<Value>? DefaultValue { get; init; }

    /// <summary>Gets what must be true of <c>this.value</c>.</summary>
    public IReadOnlyList<Dynamic<bool>> Validations { get; init; } = [];
}
