namespace BotTutor.Dialogs.Stack;

/// <summary>Finds what saved conversations stand on.</summary>
internal interface IDialogAddresses
{
    AdaptiveDialog? DialogAt(string address);

    ActionList? ListAt(string address);
}
