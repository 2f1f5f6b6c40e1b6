using BotTutor.Dialogs.Memory;

namespace BotTutor.Dialogs;

/// <summary>The dialog that an action begins: by name, by an expression that gives the name, or written in place.</summary>
public sealed class DialogReference
{
    private readonly Dynamic<string>? _name;
    private readonly DialogAction? _inline;

    /// <summary>By name, or by an expression behind <c>=</c>.</summary>
    public DialogReference(Dynamic<string> name) => _name = name;

    internal DialogReference(DialogAction inline) => _inline = inline;

    internal DialogAction? Inline => _inline;

    /// <summary>The name where it is no expression.</summary>
    internal string? Name => _name?.Literal;

    /// <summary>The name that is meant now; null where the dialog is written in place.</summary>
    internal string? NameIn(DialogMemory memory) => _name?.In(memory);
}
