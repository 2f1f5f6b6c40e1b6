using BotTutor.Dialogs.Actions;
using BotTutor.Dialogs.Triggers;

namespace BotTutor.Dialogs.Declarative;

/// <summary>
/// Dialogs that are certain to begin each other for ever. Only what happens in any case counts: the dialog's one trigger for its beginning, without
/// a condition, whose actions come to a dialog with a fixed name before anything that may wait, branch or end.
/// </summary>
internal sealed class DialogLoops(CompilationSurroundings surroundings, IReadOnlyDictionary<string, Declared> declared)
{
    /// <summary>The loops: the action that closes each, and the names along the way.</summary>
    public IEnumerable<(Origin At, string Way)> Find()
    {
        var seen = new HashSet<AdaptiveDialog>(ReferenceEqualityComparer.Instance);
        foreach (var dialog in declared.Values.OfType<AdaptiveDialog>())
        {
            var way = new List<AdaptiveDialog>();
            DialogAction? step = null;
            for (var at = dialog; at is not null && seen.Add(at);)
            {
                way.Add(at);
                step = Step(at);
                at = step is null ? null : Target(step, at);
                if (at is not null && way.FindIndex(known => ReferenceEquals(known, at)) is var start and >= 0)
                {
                    yield return (step!.Origin, string.Join(" -> ", way.Skip(start).Append(at).Select(known => known.Name)));
                }
            }
        }
    }

    /// <summary>The action that is certain to begin the next dialog.</summary>
    private static DialogAction? Step(AdaptiveDialog dialog)
    {
        var beginnings = dialog.Triggers.Where(trigger => trigger.Event is null or EventNames.BeginDialog).ToList();
        if (beginnings is not [OnBeginDialog { Condition: null, RunOnce: false, Priority: null } only] || dialog.Selector is not null)
        {
            return null;
        }

        var next = only.Actions.Actions.SkipWhile(action => action is SendActivity or SetProperty or SetProperties or InitProperty or DeleteProperty or LogAction && action.Disabled is null).FirstOrDefault();
        return next is { Disabled: null } ? next : null;
    }

    private AdaptiveDialog? Target(DialogAction step, AdaptiveDialog from)
    {
        var reference = step switch { BeginDialog begin => begin.Dialog, ReplaceDialog replace => replace.Dialog, _ => null };
        if (step is RepeatDialog { AllowLoop.Literal: true })
        {
            return from;
        }

        if (reference?.Inline is AdaptiveDialog inline)
        {
            return inline;
        }

        // A name that a dialog further out gives to one of its own may mean another dialog there.
        return reference?.Name is not { } name || surroundings.Dialogs.Values.Any(dialog => dialog.Dialogs.Any(own => own.Id == name))
            ? null
            : (declared.GetValueOrDefault(name) ?? declared.GetValueOrDefault(name + ".dialog") ?? surroundings.ById.GetValueOrDefault(name)) as AdaptiveDialog;
    }
}
