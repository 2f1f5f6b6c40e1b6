namespace BotTutor.Dialogs.Actions;

/// <summary>Finds the dialog that a reference means: among those that the dialogs around hold, then by the name of its file.</summary>
internal static class DialogLookup
{
    /// <exception cref="DialogFault">There is none.</exception>
    public static DialogAction Find(DialogReference reference, ActionContext context)
    {
        if (reference.Inline is { } inline)
        {
            return inline;
        }

        var name = reference.NameIn(context.Memory) ?? string.Empty;
        for (var owner = context.Dialog; owner is not null; owner = owner.Parent)
        {
            foreach (var dialog in owner.Dialog.Dialogs)
            {
                if (string.Equals(dialog.Id, name, StringComparison.Ordinal) && dialog is not BeginDialog)
                {
                    return dialog;
                }
            }
        }

        var resources = context.Run.World.Resources;
        return resources.FindDialog(name) ?? throw resources.UnknownDialog(name, context.Frame.Action.Origin);
    }
}
