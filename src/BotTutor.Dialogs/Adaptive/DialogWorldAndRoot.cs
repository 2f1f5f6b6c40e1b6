namespace BotTutor.Dialogs.Adaptive;

/// <summary>A bot: what its turns share, and the dialog that they begin with.</summary>
internal sealed record DialogWorldAndRoot(DialogWorld World, string Root)
{
    /// <summary>Gets the dialog itself, where it stands in no file of its own.</summary>
    public DialogAction? Dialog { get; init; }
}
