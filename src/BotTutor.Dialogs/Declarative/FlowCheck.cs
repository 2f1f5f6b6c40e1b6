using BotTutor.Diagnostics;
using BotTutor.Dialogs.Actions;

namespace BotTutor.Dialogs.Declarative;

/// <summary>Finds where the plan of a dialog is certain to go wrong: jumps to actions that are not there, and dialogs that begin each other without an end.</summary>
internal static class FlowCheck
{
    public static void Check(
        CompilationSurroundings surroundings, IReadOnlyDictionary<string, Declared> declared, Func<string, string> fileOf, List<Diagnostic> diagnostics)
    {
        // What stands in a file of its own without a dialog around it runs in the lists of whoever begins it.
        var loose = declared.Where(pair => pair.Value is not AdaptiveDialog).Select(pair => pair.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var list in surroundings.Lists.Values)
        {
            foreach (var jump in list.Actions.OfType<GotoAction>())
            {
                if (!loose.Contains(jump.Origin.Resource) && jump.ActionId.Literal is { } id && !IsThere(id, list, surroundings, out var known))
                {
                    var message = DeclarativeMessages.UnknownActionId(id, Suggestion.For(id, known));
                    diagnostics.Add(Diagnostic.Error(nameof(DeclarativeMessages.UnknownActionId), message, fileOf(jump.Origin.Resource), jump.Origin.Range));
                }
            }
        }

        foreach (var (at, way) in new DialogLoops(surroundings, declared).Find())
        {
            diagnostics.Add(Diagnostic.Error(
                nameof(DeclarativeMessages.EndlessDialogs), DeclarativeMessages.EndlessDialogs(way), fileOf(at.Resource), at.Range));
        }
    }

    private static bool IsThere(string id, ActionList list, CompilationSurroundings surroundings, out List<string> known)
    {
        known = [];
        for (var address = list.Address; address.Length > 0; address = Around(address))
        {
            if (surroundings.Lists.GetValueOrDefault(address) is { } around)
            {
                known.AddRange(around.Actions.Select(action => action.Id).OfType<string>());
            }
        }

        return known.Contains(id);
    }

    private static string Around(string address) => address.LastIndexOf('/') is var slash and > 0 ? address[..slash] : string.Empty;
}
