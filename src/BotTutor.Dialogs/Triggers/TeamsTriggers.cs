using BotTutor.Dialogs.Memory;

namespace BotTutor.Dialogs.Triggers;

/// <summary>Reacts to what only Microsoft Teams sends.</summary>
public abstract record TeamsTrigger : ActivityTrigger
{
    /// <summary>The place in the activity that tells what happened, and what stands there.</summary>
    private protected abstract (string Path, string Value) Sign { get; }

    internal override IEnumerable<string> Atoms => [.. base.Atoms, $"{Sign.Path} {Sign.Value}"];

    internal override bool FitsBesides(DialogMemory memory) =>
        base.FitsBesides(memory)
        && memory["turn.activity.channelId"].AsString() == "msteams"
        && (memory[Sign.Path].AsString() ?? string.Empty) == Sign.Value;
}

/// <summary>Reacts to a change of a team or of its channels.</summary>
public abstract record TeamsUpdateTrigger : TeamsTrigger
{
    /// <summary>The event's name in the data of the channel.</summary>
    private protected abstract string EventType { get; }

    private protected sealed override string ActivityType => "conversationUpdate";

    private protected sealed override (string Path, string Value) Sign => ("turn.activity.channelData.eventType", EventType);
}

/// <summary>Reacts to a call that waits for an answer, such as the opening of a task module.</summary>
public abstract record TeamsInvokeTrigger : TeamsTrigger
{
    /// <summary>The name of the call.</summary>
    private protected abstract string InvokeName { get; }

    private protected sealed override string ActivityType => "invoke";

    private protected sealed override (string Path, string Value) Sign => ("turn.activity.name", InvokeName);
}

/// <summary>Reacts to what was done with the preview of a message.</summary>
public abstract record TeamsPreviewTrigger : TeamsTrigger
{
    /// <summary>What was done with it.</summary>
    private protected abstract string PreviewAction { get; }

    private protected sealed override string ActivityType => "invoke";

    private protected sealed override (string Path, string Value) Sign => ("turn.activity.name", "composeExtension/submitAction");

    internal sealed override bool FitsBesides(DialogMemory memory) =>
        base.FitsBesides(memory) && memory["turn.activity.value.botMessagePreviewAction"].AsString() == PreviewAction;
}
