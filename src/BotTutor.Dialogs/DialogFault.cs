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
}
