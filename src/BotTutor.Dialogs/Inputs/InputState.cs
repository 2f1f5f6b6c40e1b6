namespace BotTutor.Dialogs.Inputs;

/// <summary>How an answer looks.</summary>
internal enum InputState
{
    Missing,

    /// <summary>It is no such value.</summary>
    Unrecognized,

    /// <summary>It is one that is not allowed.</summary>
    Invalid,
    Valid,
}
