using BotTutor.Expressions;

namespace BotTutor.Dialogs.Stack;

/// <summary>Finds the action that a saved conversation stands on, also where its author has moved it within its file since.</summary>
internal static class SavedPlace
{
    /// <returns>Where the action stands now; <see langword="null"/> where it is no more, or cannot be told from others.</returns>
    public static (ActionList List, int Offset)? Find(ValueObject saved, IDialogAddresses resources)
    {
        if (saved["in"].AsString() is not { } address)
        {
            return null;
        }

        var offset = (int)(saved["at"].AsInteger() ?? 0);
        var list = resources.ListAt(address);
        if (saved["kind"].AsString() is not { } kind)
        {
            return list is not null && offset == list.Count ? (list, offset) : null;
        }

        if (saved["mark"].AsString() is not { } mark)
        {
            return IsKind(list, offset, kind) ? (list!, offset) : null;
        }

        if (list is not null && Nearest(list, offset, mark) is { } near)
        {
            return (list, near);
        }

        var elsewhere = resources.ListsBeside(address).SelectMany(other => Places(other, mark)).Take(2).ToList();
        return elsewhere is [var only] ? only

            // Not what waits for an answer: it would be taken for the answer to another question.
            : IsKind(list, offset, kind) && saved["phase"].AsString() != "waiting" ? (list!, offset)
            : null;
    }

    private static bool IsKind(ActionList? list, int offset, string kind) =>
        list is not null && offset >= 0 && offset < list.Count && list.Actions[offset].Origin.Kind == kind;

    private static int? Nearest(ActionList list, int offset, string mark)
    {
        int? nearest = null;
        for (var index = 0; index < list.Count; index++)
        {
            if (list.MarkAt(index) == mark && (nearest is null || Math.Abs((long)index - offset) < Math.Abs((long)nearest.Value - offset)))
            {
                nearest = index;
            }
        }

        return nearest;
    }

    private static IEnumerable<(ActionList List, int Offset)> Places(ActionList list, string mark) =>
        Enumerable.Range(0, list.Count).Where(index => list.MarkAt(index) == mark).Select(index => (list, index));
}
