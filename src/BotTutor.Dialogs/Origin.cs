using BotTutor.Diagnostics;
using BotTutor.Expressions;

namespace BotTutor.Dialogs;

/// <summary>Where something declared stands.</summary>
/// <param name="Kind">Its <c>$kind</c>.</param>
/// <param name="Resource">The name of the file.</param>
/// <param name="Range">The place in the file.</param>
/// <param name="Path">Its address in the file, such as <c>/triggers/0/actions/2</c>; stable as long as the file is.</param>
/// <param name="Json">The declaration as written, which dialogs read as <c>class</c>. Shared: never change it.</param>
public sealed record Origin(string Kind, string Resource, SourceRange Range, string Path, ValueObject Json)
{
    /// <summary>For what was not read from a file.</summary>
    public static Origin None { get; } = new(string.Empty, string.Empty, SourceRange.Whole, string.Empty, []);

    /// <summary>The whole address, which saved conversations use.</summary>
    public string Address => Resource + "#" + Path;

    public override string ToString() => $"{Resource}({Range.Start})";
}
