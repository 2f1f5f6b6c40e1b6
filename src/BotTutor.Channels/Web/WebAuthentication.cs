using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Web;

/// <summary>Lets in whoever holds the token of the conversation that the address names, and nobody else.</summary>
internal sealed class WebAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> schemeOptions,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    WebTokens tokens) : AuthenticationHandler<AuthenticationSchemeOptions>(schemeOptions, loggers, encoder)
{
    public const string SchemeName = "DirectLine";

    /// <summary>Where a stream's address carries its token, because a browser cannot give a WebSocket a header.</summary>
    public const string QueryToken = "t";

    private DirectLineError _refusal = DirectLineError.Unauthorized();

    public static AuthorizationPolicy Policy { get; } =
        new AuthorizationPolicyBuilder(SchemeName).RequireAuthenticatedUser().Build();

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if ((BearerToken.Of(Request) ?? TokenInQuery()) is not { } token)
        {
            return AuthenticateResult.NoResult();
        }

        if (await tokens.ReadAsync(token, Context.RequestAborted) is not { } visitor)
        {
            return Refuse(DirectLineError.Forbidden("The token is not one of ours."));
        }

        if (visitor.Expires <= TimeProvider.GetUtcNow())
        {
            return Refuse(DirectLineError.TokenExpired());
        }

        if (Request.RouteValues["conversationId"] is string conversation && conversation != visitor.ConversationId)
        {
            return Refuse(DirectLineError.Forbidden("The token belongs to another conversation."));
        }

        Context.Features.Set(visitor);
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, visitor.UserId)], SchemeName);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => _refusal.ExecuteAsync(Context);

    private string? TokenInQuery() =>
        Context.GetEndpoint()?.Metadata.GetMetadata<TokenInQueryAllowed>() is not null && Request.Query[QueryToken].ToString() is { Length: > 0 } token
            ? token
            : null;

    private AuthenticateResult Refuse(DirectLineError refusal)
    {
        _refusal = refusal;
        return AuthenticateResult.Fail(refusal.Message);
    }

    /// <summary>Marks the endpoint that takes its token from the query; addresses end up in logs, so the others do not.</summary>
    internal sealed record TokenInQueryAllowed;
}
