using BotTutor.Dialogs.Memory;

namespace BotTutor.Dialogs.Triggers;

/// <summary>Reacts to an activity of one type.</summary>
public abstract record ActivityTrigger : Trigger
{
    internal sealed override string? Event => EventNames.ActivityReceived;

    internal override IEnumerable<string> Atoms => [.. base.Atoms, $"activity {ActivityType}"];

    /// <summary>The type, as it is written in activities.</summary>
    private protected abstract string ActivityType { get; }

    internal override bool FitsBesides(DialogMemory memory) =>
        memory["turn.activity.type"].AsString() is { } type && string.Equals(type, ActivityType, StringComparison.Ordinal);
}

/// <summary>Reacts to an activity of the type that it names.</summary>
[DialogKind("Microsoft.OnActivity")]
public sealed record OnActivity : ActivityTrigger
{
    public required string Type { get; init; }

    private protected override string ActivityType => Type;
}

/// <summary>Reacts when a conversation is taken up again, which <c>Microsoft.ContinueConversationLater</c> asks for.</summary>
[DialogKind("Microsoft.OnContinueConversation")]
public sealed record OnContinueConversation : ActivityTrigger
{
    private protected override string ActivityType => "event";

    internal override bool FitsBesides(DialogMemory memory) =>
        base.FitsBesides(memory) && memory["turn.activity.name"].AsString() == "ContinueConversation";
}

[DialogKind("Microsoft.OnCommandActivity")]
public sealed record OnCommandActivity : ActivityTrigger
{
    private protected override string ActivityType => "command";
}

[DialogKind("Microsoft.OnCommandResultActivity")]
public sealed record OnCommandResultActivity : ActivityTrigger
{
    private protected override string ActivityType => "commandResult";
}

[DialogKind("Microsoft.OnConversationUpdateActivity")]
public sealed record OnConversationUpdateActivity : ActivityTrigger
{
    private protected override string ActivityType => "conversationUpdate";
}

[DialogKind("Microsoft.OnEndOfConversationActivity")]
public sealed record OnEndOfConversationActivity : ActivityTrigger
{
    private protected override string ActivityType => "endOfConversation";
}

[DialogKind("Microsoft.OnEventActivity")]
public sealed record OnEventActivity : ActivityTrigger
{
    private protected override string ActivityType => "event";
}

[DialogKind("Microsoft.OnHandoffActivity")]
public sealed record OnHandoffActivity : ActivityTrigger
{
    private protected override string ActivityType => "handoff";
}

[DialogKind("Microsoft.OnInstallationUpdateActivity")]
public sealed record OnInstallationUpdateActivity : ActivityTrigger
{
    private protected override string ActivityType => "installationUpdate";
}

[DialogKind("Microsoft.OnInvokeActivity")]
public sealed record OnInvokeActivity : ActivityTrigger
{
    private protected override string ActivityType => "invoke";
}

[DialogKind("Microsoft.OnMessageActivity")]
public sealed record OnMessageActivity : ActivityTrigger
{
    private protected override string ActivityType => "message";
}

[DialogKind("Microsoft.OnMessageDeleteActivity")]
public sealed record OnMessageDeleteActivity : ActivityTrigger
{
    private protected override string ActivityType => "messageDelete";
}

[DialogKind("Microsoft.OnMessageReactionActivity")]
public sealed record OnMessageReactionActivity : ActivityTrigger
{
    private protected override string ActivityType => "messageReaction";
}

[DialogKind("Microsoft.OnMessageUpdateActivity")]
public sealed record OnMessageUpdateActivity : ActivityTrigger
{
    private protected override string ActivityType => "messageUpdate";
}

[DialogKind("Microsoft.OnTypingActivity")]
public sealed record OnTypingActivity : ActivityTrigger
{
    private protected override string ActivityType => "typing";
}
