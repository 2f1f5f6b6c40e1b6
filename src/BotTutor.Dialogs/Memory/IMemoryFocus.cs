using BotTutor.Expressions;

namespace BotTutor.Dialogs.Memory;

/// <summary>Through whose eyes memory is read: the dialog and the action that run just now.</summary>
internal interface IMemoryFocus
{
    /// <summary>Where the action or dialog stands.</summary>
    Origin Origin { get; }

    /// <summary>What <c>dialog</c> is.</summary>
    ValueObject Dialog { get; }

    /// <summary>What <c>this</c> is.</summary>
    ValueObject This { get; }

    /// <summary>What <c>class</c> is.</summary>
    ValueObject Class { get; }

    /// <summary>What <c>dialogclass</c> is.</summary>
    ValueObject DialogClass { get; }

    /// <summary>What <c>dialogcontext</c> is.</summary>
    ValueObject DialogContext { get; }

    void ReplaceDialog(ValueObject state);

    void ReplaceThis(ValueObject state);

    /// <summary>An expression has reached a limit.</summary>
    void Exceeded(string message);

    /// <summary>A path was written to.</summary>
    void Changed(string path);
}
