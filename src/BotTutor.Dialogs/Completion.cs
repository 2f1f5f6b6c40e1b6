using BotTutor.Expressions;

namespace BotTutor.Dialogs;

/// <summary>How something that an action had begun came to its end.</summary>
public enum CompletionKind
{
    /// <summary>A dialog has ended, with a result.</summary>
    DialogEnded,

    /// <summary>The last action of a list is done.</summary>
    ListEnded,

    /// <summary>The list was left by <c>Microsoft.BreakLoop</c>.</summary>
    Broken,

    /// <summary>The list was left by <c>Microsoft.ContinueLoop</c>.</summary>
    Continued,
}

/// <summary>The end of what an action had begun.</summary>
/// <param name="How">In which way it ended.</param>
/// <param name="Result">What a dialog gave back.</param>
public readonly record struct Completion(CompletionKind How, Value Result);
