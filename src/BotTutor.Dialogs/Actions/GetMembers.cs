using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Actions;

/// <summary>Reads who takes part in the conversation, where the channel says.</summary>
[DialogKind("Microsoft.GetConversationMembers")]
public sealed record GetConversationMembers : DialogAction
{
    public Dynamic<string>? Property { get; init; }
}

internal sealed class GetConversationMembersHandler : ActionHandler<GetConversationMembers>
{
    public override async ValueTask<ActionOutcome> RunAsync(GetConversationMembers action, ActionContext context, CancellationToken cancellationToken)
    {
        var conversations = Channel.Conversations(context, action.Origin);
        var members = await conversations.GetConversationMembersAsync(context.Turn.Activity.Conversation.Id, cancellationToken);
        return Channel.Keep(members, action.Property, context);
    }
}

/// <summary>Reads who takes part in an activity, where the channel says.</summary>
[DialogKind("Microsoft.GetActivityMembers")]
public sealed record GetActivityMembers : DialogAction
{
    public Dynamic<string>? Property { get; init; }

    /// <summary>Gets the activity; the one of this turn unless said.</summary>
    public Dynamic<string>? ActivityId { get; init; }
}

internal sealed class GetActivityMembersHandler : ActionHandler<GetActivityMembers>
{
    public override async ValueTask<ActionOutcome> RunAsync(GetActivityMembers action, ActionContext context, CancellationToken cancellationToken)
    {
        var conversations = Channel.Conversations(context, action.Origin);
        var id = action.ActivityId.In(context) is { Length: > 0 } named ? named : context.Turn.Activity.Id;
        var members = await conversations.GetActivityMembersAsync(context.Turn.Activity.Conversation.Id, id, cancellationToken);
        return Channel.Keep(members, action.Property, context);
    }
}

/// <summary>What channels of the Bot Framework can be asked.</summary>
internal static class Channel
{
    public static IConversations Conversations(ActionContext context, Origin origin) =>
        context.Turn.TurnState.Get<IConnectorClient>()?.Conversations
        ?? throw new DialogFault("NotOnThisChannel", "This channel does not tell who takes part.", origin);

    public static ActionOutcome Keep(IList<ChannelAccount> members, Dynamic<string>? property, ActionContext context)
    {
        var value = ActivityValue.Rare(members);
        value = value.IsNull ? new ValueArray() : value;
        if (property.In(context) is { Length: > 0 } path)
        {
            context.Memory[path] = value;
        }

        return ActionOutcome.DoneWith(value);
    }
}
