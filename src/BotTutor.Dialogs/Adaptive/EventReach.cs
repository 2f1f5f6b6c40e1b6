namespace BotTutor.Dialogs.Adaptive;

/// <summary>Which dialogs hear an event.</summary>
internal enum EventReach
{
    ThisDialog,

    /// <summary>The dialog, then those around it, until one handles it.</summary>
    Outwards,
}
