using BotTutor.Expressions;

namespace BotTutor.Dialogs.Triggers;

/// <summary>Something that happened, which dialogs may react to.</summary>
internal readonly record struct DialogEvent(string Name, Value Value);

/// <summary>The names of the events that the runtime itself emits.</summary>
internal static class EventNames
{
    public const string BeginDialog = "beginDialog";
    public const string RepromptDialog = "repromptDialog";
    public const string CancelDialog = "cancelDialog";
    public const string ActivityReceived = "activityReceived";
    public const string Error = "error";
    public const string RecognizedIntent = "recognizedIntent";
    public const string EndOfActions = "endOfActions";
    public const string UnknownIntent = "unknownIntent";
}
