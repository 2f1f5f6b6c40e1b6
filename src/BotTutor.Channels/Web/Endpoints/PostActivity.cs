using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Web.Endpoints;

/// <summary>Takes what a visitor says. The answer comes by the stream or the next poll.</summary>
internal static class PostActivity
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapPost("/conversations/{conversationId}/activities", HandleAsync)
        .RequireAuthorization(WebAuthentication.Policy)
        .WithName(nameof(PostActivity));

    internal static async Task<Results<Ok<ActivityIdResponse>, DirectLineError>> HandleAsync(
        HttpRequest request,
        string conversationId,
        WebRates rates,
        IWebConversations conversations,
        WebReception reception,
        IOptions<WebOptions> options,
        CancellationToken cancellationToken)
    {
        if (rates.Message(conversationId) is { } refusal)
        {
            return refusal;
        }

        var (sent, fault) = await WebBody.ActivityAsync(request.Body, options.Value.MaximumActivityBytes, cancellationToken);
        if (sent is null)
        {
            return fault!;
        }

        if (WebInbound.Objection(sent, options.Value.Events) is { } objection)
        {
            return DirectLineError.BadArgument(objection);
        }

        if (await conversations.FindAsync(conversationId, cancellationToken) is not { } conversation)
        {
            return DirectLineError.NotFound("conversation");
        }

        var id = await reception.ReceiveAsync(sent, conversation, WebAddress.Service(request), [], cancellationToken);
        return TypedResults.Ok(new ActivityIdResponse(id));
    }
}
