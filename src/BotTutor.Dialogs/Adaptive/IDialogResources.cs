using BotTutor.Dialogs.Generators;
using BotTutor.Dialogs.Memory;
using BotTutor.Dialogs.Recognizers;
using BotTutor.Dialogs.Stack;

namespace BotTutor.Dialogs.Adaptive;

/// <summary>What the plan asks of a bot's resources.</summary>
internal interface IDialogResources : IDialogAddresses, IRecognizerLibrary
{
    /// <summary>How much the dialogs may take.</summary>
    DialogLimits Limits { get; }

    PathTable Paths { get; }

    TemplateLibrary Templates { get; }

    /// <summary>A dialog by the name of its file, or by its id.</summary>
    DialogAction? FindDialog(string name);

    /// <summary>Says that there is no dialog of a name, and which is near.</summary>
    DialogFault UnknownDialog(string name, Origin? origin);

    /// <summary>The list of one that stands for an action begun like a dialog.</summary>
    ActionList ListOf(DialogAction action);

    /// <summary>The dialog that stands for an action which is to be a dialog of its own.</summary>
    AdaptiveDialog Wrap(DialogAction action);
}
