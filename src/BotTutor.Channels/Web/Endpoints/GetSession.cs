using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BotTutor.Channels.Web.Endpoints;

/// <summary>Tells Web Chat a session to tie a sign-in card to. The conversation is all the session there is.</summary>
internal static class GetSession
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapGet("/session/getsessionid", Handle)
        .RequireAuthorization(WebAuthentication.Policy)
        .WithName(nameof(GetSession));

    internal static Ok<Response> Handle(WebVisitor visitor) => TypedResults.Ok(new Response(visitor.ConversationId));

    internal sealed record Response(string SessionId);
}
