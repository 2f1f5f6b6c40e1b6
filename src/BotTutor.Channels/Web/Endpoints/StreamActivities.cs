using System.Net.WebSockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BotTutor.Channels.Web.Endpoints;

/// <summary>Opens the stream by which a page hears at once what is said.</summary>
internal static class StreamActivities
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapGet("/conversations/{conversationId}/stream", HandleAsync)
        .RequireAuthorization(WebAuthentication.Policy)
        .WithMetadata(new WebAuthentication.TokenInQueryAllowed())
        .WithName(nameof(StreamActivities));

    internal static async Task<Results<EmptyHttpResult, DirectLineError>> HandleAsync(
        HttpContext context,
        string conversationId,
        string? watermark,
        IWebConversations conversations,
        WebStreams streams,
        CancellationToken cancellationToken)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            return DirectLineError.BadArgument("This address is a WebSocket. Poll /activities instead.");
        }

        if (Watermark.Read(watermark) is not { } mark)
        {
            return Watermark.Error(watermark);
        }

        if (await conversations.FindAsync(conversationId, cancellationToken) is not { } conversation)
        {
            return DirectLineError.NotFound("conversation");
        }

        using WebSocket socket = await context.WebSockets.AcceptWebSocketAsync();
        await streams.RunAsync(socket, conversation, mark, cancellationToken);
        return TypedResults.Empty;
    }
}
