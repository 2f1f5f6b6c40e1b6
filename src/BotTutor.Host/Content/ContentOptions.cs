namespace BotTutor.Host.Content;

/// <summary>Where the bot's dialogs, cards and data are.</summary>
internal sealed class ContentOptions
{
    public const string Section = "Bot";

    /// <summary>
    /// Gets the folder that holds <c>dialogs</c> and <c>cards</c>. Left out, it is the repository in Development, where edits are seen
    /// at once, and the program's own folder everywhere else.
    /// </summary>
    public string? Content { get; init; }
}
