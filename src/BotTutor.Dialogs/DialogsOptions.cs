using BotTutor.Dialogs.Adaptive;
using BotTutor.Dialogs.Declarative;
using BotTutor.Expressions;

namespace BotTutor.Dialogs;

/// <summary>Which bot runs, and within which limits.</summary>
public sealed class DialogsOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Dialogs";

    /// <summary>Gets the folders with the resources.</summary>
    public IList<string> FolderList { get; } = [];

    /// <summary>Gets or sets the dialog that a conversation begins with; <c>bottutor</c> unless said.</summary>
    public string Root { get; set; } = "bottutor";

    /// <summary>Gets or sets the language where neither person nor channel names one; <c>id</c> unless said.</summary>
    public string DefaultLocale { get; set; } = "id";

    /// <summary>Gets or sets how much these dialogs may take.</summary>
    public DialogLimits Limits { get; set; } = DialogLimits.Default;

    /// <summary>Gets or sets the resources of these folders where another bot has read them already; what it has trained is not trained again.</summary>
    public ResourceSet? Read { get; set; }

    /// <summary>Gets or sets what dialogs read as <c>settings</c>.</summary>
    public ValueObject Settings { get; set; } = [];

    /// <summary>Gets or sets where chance comes from; it must be safe for many threads.</summary>
    public Random? Random { get; set; }

    internal IReadOnlyList<string> Folders => [.. FolderList];

    internal DialogWorldOptions ToWorld(TimeProvider clock) => new()
    {
        Settings = Settings,
        Clock = clock,
        Random = Random ?? SharedChance.Instance,
        DefaultLocale = DefaultLocale,
    };
}
