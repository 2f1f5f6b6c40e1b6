using BotTutor.Dialogs.Declarative;

namespace BotTutor.Cli.Local;

/// <summary>How a <see cref="LocalBot"/> is set up.</summary>
public sealed record LocalBotOptions
{
    /// <summary>Gets the folders whose dialogs, templates, cards and data the bot reads.</summary>
    public required IReadOnlyList<string> Folders { get; init; }

    /// <summary>Gets the dialogs of these folders where another bot has read and trained them already.</summary>
    public ResourceSet? Dialogs { get; init; }

    /// <summary>Gets the SQLite file that the bot keeps its memory in.</summary>
    public required string Database { get; init; }

    /// <summary>Gets the dialog that a conversation begins with; <c>bottutor</c> unless told.</summary>
    public string Dialog { get; init; } = "bottutor";

    /// <summary>Gets whether the talk begins although something is wrong with the files, as long as its dialog is there; not unless told.</summary>
    public bool TakesBroken { get; init; }

    /// <summary>Gets the language that the person's messages carry; <c>id</c> unless told.</summary>
    public string Locale { get; init; } = "id";

    /// <summary>Gets whether turns are recorded; not unless told.</summary>
    public bool Trace { get; init; }

    /// <summary>Gets settings of the bot, such as <c>Assistant:Enabled</c>; none unless told.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    /// <summary>Gets the clock that the bot goes by.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Gets which start of the same bot this is, so that messages of a later one are not taken for repeated ones.</summary>
    public int Run { get; init; }
}
