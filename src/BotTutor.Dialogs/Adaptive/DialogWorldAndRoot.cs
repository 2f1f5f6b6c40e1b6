namespace BotTutor.Dialogs.Adaptive;

/// <summary>A bot: what its turns share, and the dialog that they begin with.</summary>
internal sealed record DialogWorldAndRoot(DialogWorld World, string Root);
