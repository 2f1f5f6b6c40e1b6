using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;
using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Testing;

/// <summary>The person writes a message.</summary>
[DialogKind("Microsoft.Test.UserSays")]
public sealed record UserSays : TestStep
{
    public required string Text { get; init; }

    /// <summary>Gets who writes, where it is not the usual person.</summary>
    public string? User { get; init; }

    internal override Task RunAsync(ScriptConversation conversation, CancellationToken cancellationToken) =>
        conversation.SendAsync(conversation.Make(ActivityTypes.Message, User, Text), cancellationToken);
}

/// <summary>The person's client shows that they write.</summary>
[DialogKind("Microsoft.Test.UserTyping")]
public sealed record UserTyping : TestStep
{
    public string? User { get; init; }

    internal override Task RunAsync(ScriptConversation conversation, CancellationToken cancellationToken) =>
        conversation.SendAsync(conversation.Make(ActivityTypes.Typing, User, null), cancellationToken);
}

/// <summary>An activity of any sort comes.</summary>
[DialogKind("Microsoft.Test.UserActivity")]
public sealed record UserActivity : TestStep
{
    public required Value Activity { get; init; }

    public string? User { get; init; }

    internal override Task RunAsync(ScriptConversation conversation, CancellationToken cancellationToken)
    {
        var given = NewtonsoftValue.To(Activity).ToObject<Activity>() ?? new Activity();
        var activity = conversation.Make(given.Type ?? ActivityTypes.Message, User, given.Text);
        var changes = Activity.AsObject() ?? [];
        if (changes.Has("from") && User is null)
        {
            activity.From = given.From;
        }

        activity.Locale = given.Locale ?? activity.Locale;
        activity.Value = given.Value;
        activity.Name = given.Name;
        activity.Attachments = given.Attachments;
        activity.ChannelData = given.ChannelData;
        activity.Entities = given.Entities;
        activity.ChannelId = given.ChannelId ?? activity.ChannelId;
        activity.MembersAdded = given.MembersAdded;
        activity.MembersRemoved = given.MembersRemoved;
        activity.ReactionsAdded = given.ReactionsAdded;
        activity.Code = given.Code;
        activity.ReplyToId = given.ReplyToId;
        return conversation.SendAsync(activity, cancellationToken);
    }
}

/// <summary>Persons come or go.</summary>
[DialogKind("Microsoft.Test.UserConversationUpdate")]
public sealed record UserConversationUpdate : TestStep
{
    public IReadOnlyList<string> MembersAdded { get; init; } = [];

    public IReadOnlyList<string> MembersRemoved { get; init; } = [];

    internal override Task RunAsync(ScriptConversation conversation, CancellationToken cancellationToken)
    {
        var activity = conversation.Make(ActivityTypes.ConversationUpdate, null, null);
        activity.MembersAdded = [.. MembersAdded.Select(name => new ChannelAccount(name, name))];
        activity.MembersRemoved = [.. MembersRemoved.Select(name => new ChannelAccount(name, name))];
        return conversation.SendAsync(activity, cancellationToken);
    }
}

/// <summary>An event comes.</summary>
[DialogKind("Microsoft.Test.CustomEvent")]
public sealed record CustomEvent : TestStep
{
    public required string Name { get; init; }

    public Value Value { get; init; }

    internal override Task RunAsync(ScriptConversation conversation, CancellationToken cancellationToken)
    {
        var activity = conversation.Make(ActivityTypes.Event, null, null);
        activity.Name = Name;
        activity.Value = NewtonsoftValue.To(Value);
        return conversation.SendAsync(activity, cancellationToken);
    }
}

/// <summary>Time passes. Here everything has happened when a step is over, so there is nothing to wait for.</summary>
[DialogKind("Microsoft.Test.UserDelay")]
public sealed record UserDelay : TestStep
{
    /// <summary>Gets how long, in milliseconds.</summary>
    public int Timespan { get; init; }

    internal override Task RunAsync(ScriptConversation conversation, CancellationToken cancellationToken) => Task.CompletedTask;
}
