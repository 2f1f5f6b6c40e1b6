using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Web;

/// <summary>Puts what the bot said into the transcript; it is delivered once its row can be read.</summary>
internal sealed partial class WebOutbound(IWebTranscript transcript, WebSignals signals, IOptions<WebOptions> options, TimeProvider clock) : IChannelOutbound
{
    public string ChannelId => WebChannel.Id;

    public async Task StageAsync(ConversationKey conversation, IReadOnlyList<Activity> activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activities);

        foreach (var activity in activities)
        {
            await StageAsync(conversation, activity, cancellationToken);
        }
    }

    public void Committed(ConversationKey conversation) => signals.Raise(conversation.Conversation, WebSignals.Signal.News);

    public Task ShowTypingAsync(ConversationKey conversation, Activity answered, CancellationToken cancellationToken)
    {
        signals.Raise(conversation.Conversation, WebSignals.Signal.Typing);
        return Task.CompletedTask;
    }

    private async Task StageAsync(ConversationKey conversation, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypes.MessageDelete when activity.Id is { } id:
                await transcript.RemoveAsync(conversation.Conversation, id, cancellationToken);
                break;

            // Web Chat shows an activity once and never again under the same id: the new version follows as a message of its own.
            case ActivityTypes.MessageUpdate:
                if (activity.Id is { } earlier)
                {
                    await transcript.RemoveAsync(conversation.Conversation, earlier, cancellationToken);
                }

                activity.Type = ActivityTypes.Message;
                transcript.Append(conversation.Conversation, Addressed(conversation, activity));
                break;

            case ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.EndOfConversation or ActivityTypes.Handoff:
                transcript.Append(conversation.Conversation, Addressed(conversation, activity));
                break;

            // Traces, delays, answers to invokes: not for the visitor's eyes. Typing goes its own, faster way.
            default:
                break;
        }
    }

    public Activity Addressed(ConversationKey conversation, Activity activity)
    {
        activity.Id = null;
        activity.ChannelId = WebChannel.Id;
        activity.Conversation = new ConversationAccount(id: conversation.Conversation);
        activity.From = new ChannelAccount(conversation.Bot, options.Value.BotName, RoleTypes.Bot);
        activity.Timestamp = clock.GetUtcNow();
        activity.Text = activity.TextFormat is null or TextFormatTypes.Markdown ? WithLineBreaks(activity.Text) : activity.Text;
        activity.Attachments = activity.Attachments?.Select(WebCards.ForWebChat).ToList();
        return activity;
    }

    /// <summary>In Markdown a single line end is a blank, and only two blanks before it make a new line. Authors mean what they wrote.</summary>
    private static string? WithLineBreaks(string? text) => text is null ? null : SingleLineEnd().Replace(text, "  \n");

    [GeneratedRegex(@"(?<![\n ]) ?\r?\n(?!\r?\n|\z)")]
    private static partial Regex SingleLineEnd();
}
