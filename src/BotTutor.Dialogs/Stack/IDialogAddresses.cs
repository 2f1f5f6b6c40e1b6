namespace BotTutor.Dialogs.Stack;

/// <summary>Finds what saved conversations stand on.</summary>
internal interface IDialogAddresses
{
    AdaptiveDialog? DialogAt(string address);

    ActionList? ListAt(string address);

    /// <summary>All lists of the file that an address stands in.</summary>
    IEnumerable<ActionList> ListsBeside(string address);
}
