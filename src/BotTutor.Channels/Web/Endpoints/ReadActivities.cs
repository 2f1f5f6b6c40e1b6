using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace BotTutor.Channels.Web.Endpoints;

/// <summary>
/// Answers a poll at once, with nothing if there is nothing. The client gives up for ever at its first 5xx, so a database that is busy
/// looks to it like a moment without news.
/// </summary>
internal static partial class ReadActivities
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapGet("/conversations/{conversationId}/activities", HandleAsync)
        .RequireAuthorization(WebAuthentication.Policy)
        .WithName(nameof(ReadActivities));

    internal static async Task<Results<FileContentHttpResult, DirectLineError>> HandleAsync(
        string conversationId,
        string? watermark,
        IWebConversations conversations,
        IWebTranscript transcript,
        ILogger<WebOutbound> log,
        CancellationToken cancellationToken)
    {
        if (Watermark.Read(watermark) is not { } mark)
        {
            return Watermark.Error(watermark);
        }

        try
        {
            return await conversations.FindAsync(conversationId, cancellationToken) is null
                ? DirectLineError.NotFound("conversation")
                : Json(ActivitySet.Write(await transcript.ReadAsync(conversationId, mark, ActivitySet.Most, cancellationToken)));
        }
        catch (Exception busy) when (busy is DbException or TimeoutException)
        {
            NotReadable(log, conversationId, busy);
            return Json(ActivitySet.Write([], mark));
        }
    }

    private static FileContentHttpResult Json(ReadOnlyMemory<byte> body) =>
        TypedResults.Bytes(body, "application/json; charset=utf-8");

    [LoggerMessage(LogLevel.Warning, "The transcript of {Conversation} could not be read; the page is told that there is no news.")]
    private static partial void NotReadable(ILogger log, string conversation, Exception exception);
}
