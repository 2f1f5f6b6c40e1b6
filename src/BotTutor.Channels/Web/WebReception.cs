using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Web;

/// <summary>Puts a visitor's message into the transcript and the inbox, both or neither, and once however often it comes.</summary>
internal sealed class WebReception(
    IWebTranscript transcript,
    IWebUploads uploads,
    IInbox inbox,
    WebSignals signals,
    IOptions<WebOptions> options,
    TimeProvider clock)
{
    private const int Page = 200;

    /// <returns>The id under which the message stands in the transcript.</returns>
    public async Task<string> ReceiveAsync(
        Activity sent,
        WebConversation conversation,
        Uri serviceUrl,
        IReadOnlyList<WebUpload> files,
        CancellationToken cancellationToken)
    {
        if (sent.Type == ActivityTypes.Typing)
        {
            return $"{conversation.Id}|typing";
        }

        var activity = WebInbound.ToActivity(sent, conversation, serviceUrl, options.Value.BotName, clock.GetUtcNow());
        var clientId = WebInbound.ClientActivityId(activity);

        foreach (var file in files)
        {
            uploads.Add(file);
        }

        transcript.Append(conversation.Id, activity);
        var dedupeId = $"{conversation.Id}|c|{clientId ?? WebIds.Next()}";
        var acceptance = await inbox.AcceptAsync(new InboundActivity(WebChannel.KeyOf(conversation), dedupeId, activity), cancellationToken);

        if (acceptance is Acceptance.Duplicate)
        {
            return await EarlierAsync(conversation.Id, clientId, cancellationToken);
        }

        signals.Raise(conversation.Id, WebSignals.Signal.News);
        return activity.Id;
    }

    /// <summary>Only a page whose answer was lost on the line asks, so reading the talk through is cheap enough.</summary>
    private async Task<string> EarlierAsync(string conversationId, string? clientId, CancellationToken cancellationToken)
    {
        for (var read = await transcript.ReadAsync(conversationId, 0, Page, cancellationToken);
             read.Json.Count > 0;
             read = await transcript.ReadAsync(conversationId, read.Watermark, Page, cancellationToken))
        {
            if (read.Json.Select(ActivityJson.Read).FirstOrDefault(earlier => WebInbound.ClientActivityId(earlier) == clientId) is { } found)
            {
                return found.Id;
            }
        }

        // The bot has removed it since.
        return $"{conversationId}|0000000";
    }
}
