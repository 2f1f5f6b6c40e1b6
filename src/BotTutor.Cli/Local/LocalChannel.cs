using BotTutor.Channels;
using Microsoft.Bot.Schema;

namespace BotTutor.Cli.Local;

/// <summary>The way back to a person at the keyboard: what a turn said is kept until it is read.</summary>
internal sealed class LocalChannel(LocalReplies replies) : IChannelOutbound
{
    public const string Id = "local";

    private readonly List<Activity> _staged = [];

    public string ChannelId => Id;

    public Task StageAsync(ConversationKey conversation, IReadOnlyList<Activity> activities, CancellationToken cancellationToken)
    {
        _staged.AddRange(activities);
        return Task.CompletedTask;
    }

    public void Committed(ConversationKey conversation) => replies.Deliver(conversation, _staged);

    public Task ShowTypingAsync(ConversationKey conversation, Activity answered, CancellationToken cancellationToken) => Task.CompletedTask;
}
