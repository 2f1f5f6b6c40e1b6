using Microsoft.AspNetCore.Http;

namespace BotTutor.Channels.Web;

/// <summary>The addresses that are handed out, as the visitor's own request reached the host.</summary>
internal static class WebAddress
{
    public const string Root = "/v3/directline";

    /// <summary>Where the bot's side of the conversation is served.</summary>
    public static Uri Service(HttpRequest request) => new($"{request.Scheme}://{request.Host}{request.PathBase}/");

    public static string Stream(HttpRequest request, string conversationId, string token, long? watermark) =>
        $"{(request.IsHttps ? "wss" : "ws")}://{request.Host}{request.PathBase}{Root}/conversations/{Uri.EscapeDataString(conversationId)}/stream"
        + $"?{WebAuthentication.QueryToken}={token}"
        + (watermark is { } mark ? $"&watermark={mark}" : "");

    public static string Upload(HttpRequest request, WebUpload upload) =>
        $"{Service(request)}{Root[1..]}/attachments/{upload.Id}/{Uri.EscapeDataString(upload.Name)}";
}
