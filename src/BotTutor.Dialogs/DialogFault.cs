using BotTutor.Diagnostics;

namespace BotTutor.Dialogs;

/// <summary>
/// A mistake in a dialog that shows only while it runs. Dialogs may handle it (<c>Microsoft.OnError</c>); otherwise the person gets a polite
/// sentence and the author the message.
/// </summary>
public sealed class DialogFault : Exception
{
    public DialogFault(string code, string message, Origin? origin = null, Exception? inner = null)
        : base(message, inner)
    {
        Code = code;
        Origin = origin;
    }

    /// <summary>Gets the stable name of the message, such as <c>UnknownDialog</c>.</summary>
    public string Code { get; }

    /// <summary>Gets what stands where the fault showed.</summary>
    public Origin? Origin { get; }

    /// <summary>Gets the limit that was reached, such as <see cref="LimitNames.Steps"/>; none where something is wrong.</summary>
    public string? Limit { get; init; }

    /// <summary>What the author reads, at its place.</summary>
    public Diagnostic ToDiagnostic() =>
        Diagnostic.Error(Code, Message, Origin?.Resource ?? string.Empty, Origin?.Range ?? SourceRange.Whole);
}
