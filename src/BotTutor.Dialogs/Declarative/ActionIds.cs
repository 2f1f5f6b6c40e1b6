using BotTutor.Dialogs.Actions;

namespace BotTutor.Dialogs.Declarative;

/// <summary>The ids of the actions of one file, and who goes to them.</summary>
internal sealed class ActionIds
{
    private readonly Dictionary<string, SourceNode> _ids = new(StringComparer.Ordinal);
    private readonly List<(string Id, SourceNode Node)> _jumps = [];

    public void Add(DialogAction action, SourceNode node, Compilation compilation)
    {
        if (action.Id is { Length: > 0 } id && node["id"] is { } written && !_ids.TryAdd(id, written))
        {
            compilation.Warning(nameof(DeclarativeMessages.DuplicateId), DeclarativeMessages.DuplicateId(id, compilation.LineOf(_ids[id])), written);
        }

        if (action is GotoAction { ActionId.Literal: { Length: > 0 } wanted } && node["actionId"] is { } jump)
        {
            _jumps.Add((wanted, jump));
        }
    }

    /// <summary>Tells of every jump to an id that no action of the file has.</summary>
    public void Check(Compilation compilation)
    {
        foreach (var (id, node) in _jumps.Where(jump => !_ids.ContainsKey(jump.Id)))
        {
            compilation.Error(nameof(DeclarativeMessages.UnknownAction), DeclarativeMessages.UnknownAction(id, Suggestion.For(id, _ids.Keys)), node);
        }
    }
}
