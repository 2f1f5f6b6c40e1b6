using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Web.Endpoints;

/// <summary>
/// Mints a token for a new conversation; the bot hears nothing yet. Whoever knows the secret names the user. Everybody else becomes a
/// new visitor, so that nobody can claim to be another.
/// </summary>
internal static class GenerateToken
{
    private const string VisitorPrefix = "dl_";
    private const int LongestUser = 100;

    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapPost("/tokens/generate", HandleAsync)
        .WithName(nameof(GenerateToken));

    internal static async Task<Results<Ok<TokenResponse>, DirectLineError>> HandleAsync(
        HttpRequest request,
        WebTokens tokens,
        WebRates rates,
        IOptions<WebOptions> options,
        CancellationToken cancellationToken)
    {
        if (rates.Opening(request.HttpContext.Connection.RemoteIpAddress) is { } refusal)
        {
            return refusal;
        }

        if (await TokenRequest.ReadAsync(request.Body, cancellationToken) is not { } wish)
        {
            return DirectLineError.BadArgument("The body should be empty, or a JSON object such as {\"user\":{\"id\":\"...\"}}.");
        }

        var isTrusted = BearerToken.Equals(BearerToken.Of(request), options.Value.Secret);
        if (BearerToken.Of(request) is not null && !isTrusted)
        {
            return DirectLineError.Forbidden("The secret is not ours. Without a secret you get a token for a new visitor.");
        }

        var user = isTrusted ? wish.User : null;
        if (user is { Id.Length: > LongestUser } or { Name.Length: > LongestUser })
        {
            return DirectLineError.BadArgument($"user: id and name may have {LongestUser} characters.");
        }

        var conversationId = WebIds.Next();
        var userId = user?.Id is { Length: > 0 } named ? named : VisitorPrefix + WebIds.Next();
        var token = await tokens.IssueAsync(options.Value.Bot, conversationId, userId, user?.Name, cancellationToken);
        return TypedResults.Ok(new TokenResponse(conversationId, token, (long)options.Value.TokenLifetime.TotalSeconds));
    }
}
