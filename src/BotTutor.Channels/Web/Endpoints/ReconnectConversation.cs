using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Web.Endpoints;

/// <summary>Gives a page that lost its stream a new one, from where it stood.</summary>
internal static class ReconnectConversation
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapGet("/conversations/{conversationId}", HandleAsync)
        .RequireAuthorization(WebAuthentication.Policy)
        .WithName(nameof(ReconnectConversation));

    internal static async Task<Results<Ok<ConversationResponse>, DirectLineError>> HandleAsync(
        HttpRequest request,
        string conversationId,
        string? watermark,
        WebVisitor visitor,
        WebTokens tokens,
        IWebConversations conversations,
        IOptions<WebOptions> options,
        CancellationToken cancellationToken)
    {
        if (Watermark.Read(watermark) is not { } mark)
        {
            return Watermark.Error(watermark);
        }

        if (await conversations.FindAsync(conversationId, cancellationToken) is null)
        {
            return DirectLineError.NotFound("conversation");
        }

        var token = await tokens.IssueAsync(visitor.Bot, visitor.ConversationId, visitor.UserId, visitor.UserName, cancellationToken);
        return TypedResults.Ok(new ConversationResponse(
            conversationId,
            token,
            (long)options.Value.TokenLifetime.TotalSeconds,
            WebAddress.Stream(request, conversationId, token, mark)));
    }
}
