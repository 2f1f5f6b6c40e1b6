using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Web.Endpoints;

/// <summary>
/// Lets a visitor come back after a reload or a night: the old token, expired but signed by us, proves whose conversation it is. Not a
/// part of Direct Line, whose client forgets the conversation after 30 minutes.
/// </summary>
internal static class ResumeConversation
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapPost("/tokens/resume", HandleAsync)
        .WithName(nameof(ResumeConversation));

    internal static async Task<Results<Ok<TokenResponse>, DirectLineError>> HandleAsync(
        HttpRequest request,
        WebTokens tokens,
        WebRates rates,
        IWebConversations conversations,
        IOptions<WebOptions> options,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (rates.Opening(request.HttpContext.Connection.RemoteIpAddress) is { } refusal)
        {
            return refusal;
        }

        if (BearerToken.Of(request) is not { } old)
        {
            return DirectLineError.Unauthorized();
        }

        if (await tokens.ReadAsync(old, cancellationToken) is not { } visitor)
        {
            return DirectLineError.Forbidden("The token is not one of ours.");
        }

        if (visitor.Expires + options.Value.ResumeFor <= clock.GetUtcNow())
        {
            return DirectLineError.TokenExpired();
        }

        if (await conversations.FindAsync(visitor.ConversationId, cancellationToken) is null)
        {
            return DirectLineError.NotFound("conversation");
        }

        var token = await tokens.IssueAsync(visitor.Bot, visitor.ConversationId, visitor.UserId, visitor.UserName, cancellationToken);
        return TypedResults.Ok(new TokenResponse(visitor.ConversationId, token, (long)options.Value.TokenLifetime.TotalSeconds));
    }
}
