using BotTutor.Dialogs.Triggers;

namespace BotTutor.Dialogs.Declarative;

/// <summary>What the files of a folder share while they are compiled: addresses, and names that are still to be found.</summary>
internal sealed class CompilationSurroundings(Func<string, Type, Declared?> resolve)
{
    public Dictionary<string, ActionList> Lists { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, AdaptiveDialog> Dialogs { get; } = new(StringComparer.Ordinal);

    /// <summary>Names of dialogs that files mention, to be looked for when all files are known.</summary>
    public List<(string Name, Compilation In, SourceNode Node)> Mentions { get; } = [];

    /// <summary>Files that files mention, such as <c>shop.lg</c>.</summary>
    public List<(string Name, Compilation In, SourceNode Node)> Files { get; } = [];

    /// <summary>What dialogs say, to be checked when all templates are known.</summary>
    public List<(string Text, Compilation In, SourceNode Node)> Texts { get; } = [];

    /// <summary>Dialogs with an id, which can be begun by it.</summary>
    public Dictionary<string, DialogAction> ById { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Something that stands in a file of its own.</summary>
    public Declared? Resolve(string name, Type expected) => resolve(name, expected);

    public ActionList Register(ActionList list) => Lists[list.Address] = list;

    public void Register(AdaptiveDialog dialog) => Dialogs[dialog.Origin.Address] = dialog;

    /// <summary>Makes an action that is no dialog usable like one: as a list of one, and in a dialog of its own.</summary>
    public void Register(DialogAction action)
    {
        if (action is AdaptiveDialog)
        {
            return;
        }

        var list = Register(new ActionList(AddressOfList(action), [action]));
        Register(new AdaptiveDialog
        {
            Id = action.Id,
            Origin = action.Origin with { Path = action.Origin.Path + "!dialog" },
            Triggers = [new OnBeginDialog { Actions = list }],
        });
    }

    public void Mention(string name, Compilation compilation, SourceNode node) => Mentions.Add((name, compilation, node));

    public static string AddressOfList(DialogAction action) => action.Origin.Address + "!";
}
