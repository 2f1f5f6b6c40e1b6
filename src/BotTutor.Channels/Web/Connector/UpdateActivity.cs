using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Web.Connector;

/// <summary>A bot puts another content into an activity it sent. Pages that showed it already keep the old one until they are reloaded.</summary>
internal static class UpdateActivity
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapPut("/{conversationId}/activities/{activityId}", HandleAsync)
        .WithName(nameof(UpdateActivity));

    internal static async Task<Results<Ok<ActivityIdResponse>, DirectLineError>> HandleAsync(
        HttpRequest request,
        string conversationId,
        string activityId,
        IWebConversations conversations,
        IWebTranscript transcript,
        WebOutbound outbound,
        IOptions<WebOptions> options,
        CancellationToken cancellationToken)
    {
        var (activity, fault) = await WebBody.ActivityAsync(request.Body, options.Value.MaximumActivityBytes, cancellationToken);
        if (activity is not { Type: ActivityTypes.Message })
        {
            return fault ?? DirectLineError.BadArgument("type: should be message.");
        }

        if (await conversations.FindAsync(conversationId, cancellationToken) is not { } conversation)
        {
            return DirectLineError.NotFound("conversation");
        }

        if (!await transcript.ReplaceAsync(conversationId, activityId, outbound.Addressed(WebChannel.KeyOf(conversation), activity), cancellationToken))
        {
            return DirectLineError.NotFound("activity");
        }

        await transcript.SaveAsync(cancellationToken);
        return TypedResults.Ok(new ActivityIdResponse(activityId));
    }
}
