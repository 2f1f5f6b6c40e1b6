using Microsoft.AspNetCore.Http;

namespace BotTutor.Channels.Web;

/// <summary>Who a token speaks for, and in which conversation.</summary>
internal sealed record WebVisitor(string Bot, string ConversationId, string UserId, string? UserName, DateTimeOffset Expires)
{
    /// <summary>Hands an endpoint the visitor that <see cref="WebAuthentication"/> let in.</summary>
    public static ValueTask<WebVisitor?> BindAsync(HttpContext context) => ValueTask.FromResult(context.Features.Get<WebVisitor>());
}
