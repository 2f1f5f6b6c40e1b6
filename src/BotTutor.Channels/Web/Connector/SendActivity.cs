using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Web.Connector;

/// <summary>A bot outside a turn says something, or answers an activity of the conversation.</summary>
internal static class SendActivity
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/{conversationId}/activities", HandleAsync).WithName(nameof(SendActivity));
        routes.MapPost("/{conversationId}/activities/{activityId}", ReplyAsync).WithName("ReplyToActivity");
    }

    internal static Task<Results<Ok<ActivityIdResponse>, DirectLineError>> HandleAsync(
        HttpRequest request,
        string conversationId,
        IWebConversations conversations,
        IWebTranscript transcript,
        WebOutbound outbound,
        IOptions<WebOptions> options,
        CancellationToken cancellationToken) =>
        ReplyAsync(request, conversationId, activityId: null, conversations, transcript, outbound, options, cancellationToken);

    internal static async Task<Results<Ok<ActivityIdResponse>, DirectLineError>> ReplyAsync(
        HttpRequest request,
        string conversationId,
        string? activityId,
        IWebConversations conversations,
        IWebTranscript transcript,
        WebOutbound outbound,
        IOptions<WebOptions> options,
        CancellationToken cancellationToken)
    {
        var (activity, fault) = await WebBody.ActivityAsync(request.Body, options.Value.MaximumActivityBytes, cancellationToken);
        if (activity is null)
        {
            return fault!;
        }

        if (await conversations.FindAsync(conversationId, cancellationToken) is not { } conversation)
        {
            return DirectLineError.NotFound("conversation");
        }

        var key = WebChannel.KeyOf(conversation);
        if (activity.Type == ActivityTypes.Typing)
        {
            await outbound.ShowTypingAsync(key, activity, cancellationToken);
            return TypedResults.Ok(new ActivityIdResponse($"{conversationId}|typing"));
        }

        if (activity.Type is not (ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.EndOfConversation))
        {
            return DirectLineError.BadArgument("type: should be message, event, typing or endOfConversation.");
        }

        activity.ReplyToId = activityId ?? activity.ReplyToId;
        await outbound.StageAsync(key, [activity], cancellationToken);
        await transcript.SaveAsync(cancellationToken);
        outbound.Committed(key);
        return TypedResults.Ok(new ActivityIdResponse(activity.Id));
    }
}
