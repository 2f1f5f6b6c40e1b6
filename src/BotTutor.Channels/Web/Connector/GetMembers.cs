using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BotTutor.Channels.Web.Connector;

/// <summary>Who is in a conversation: its one visitor.</summary>
internal static class GetMembers
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapGet("/{conversationId}/members", HandleAsync)
        .WithName(nameof(GetMembers));

    internal static async Task<Results<Ok<IReadOnlyList<Member>>, DirectLineError>> HandleAsync(
        string conversationId,
        IWebConversations conversations,
        CancellationToken cancellationToken) =>
        await conversations.FindAsync(conversationId, cancellationToken) is { } conversation
            ? TypedResults.Ok<IReadOnlyList<Member>>([new Member(conversation.UserId, conversation.UserName, "user")])
            : DirectLineError.NotFound("conversation");

    internal sealed record Member(string Id, string? Name, string Role);
}
