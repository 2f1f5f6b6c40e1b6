using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BotTutor.Channels.Web.Connector;

/// <summary>A bot takes an activity back. Pages that showed it already keep it until they are reloaded.</summary>
internal static class DeleteActivity
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapDelete("/{conversationId}/activities/{activityId}", HandleAsync)
        .WithName(nameof(DeleteActivity));

    internal static async Task<Results<Ok, DirectLineError>> HandleAsync(
        string conversationId,
        string activityId,
        IWebTranscript transcript,
        CancellationToken cancellationToken)
    {
        if (!await transcript.RemoveAsync(conversationId, activityId, cancellationToken))
        {
            return DirectLineError.NotFound("activity");
        }

        await transcript.SaveAsync(cancellationToken);
        return TypedResults.Ok();
    }
}
