using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Web.Endpoints;

/// <summary>Exchanges a token that is still good for one that lasts longer.</summary>
internal static class RefreshToken
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapPost("/tokens/refresh", HandleAsync)
        .RequireAuthorization(WebAuthentication.Policy)
        .WithName(nameof(RefreshToken));

    internal static async Task<Ok<TokenResponse>> HandleAsync(
        WebVisitor visitor,
        WebTokens tokens,
        IOptions<WebOptions> options,
        CancellationToken cancellationToken)
    {
        var token = await tokens.IssueAsync(visitor.Bot, visitor.ConversationId, visitor.UserId, visitor.UserName, cancellationToken);
        return TypedResults.Ok(new TokenResponse(visitor.ConversationId, token, (long)options.Value.TokenLifetime.TotalSeconds));
    }
}
