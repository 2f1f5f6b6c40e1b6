namespace BotTutor.Dialogs;

/// <summary>Actions that run one after the other, with an address by which saved conversations find them again.</summary>
public sealed class ActionList(string address, IReadOnlyList<DialogAction> actions)
{
    private string?[]? _marks;

    /// <summary>Gets the list without actions.</summary>
    public static ActionList Empty { get; } = new(string.Empty, []);

    public string Address { get; } = address;

    public IReadOnlyList<DialogAction> Actions { get; } = actions;

    public int Count => Actions.Count;

    /// <summary>What tells an action from others whatever its words and its place, see <see cref="ActionMark"/>.</summary>
    internal string MarkAt(int offset) => (_marks ??= new string[Count])[offset] ??= ActionMark.Of(Actions[offset]);

    /// <summary>Finds an action of the list by its id; -1 where there is none.</summary>
    internal int IndexOf(string id)
    {
        for (var index = 0; index < Actions.Count; index++)
        {
            if (string.Equals(Actions[index].Id, id, StringComparison.Ordinal))
            {
                return index;
            }
        }

        return -1;
    }
}
