using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BotTutor.Channels.Web.Endpoints;

/// <summary>Serves a file to whoever knows its id. A picture's tag in the page can send no token, so the id itself is the secret.</summary>
internal static class DownloadFile
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapGet("/attachments/{uploadId}/{name}", HandleAsync)
        .WithName(nameof(DownloadFile));

    internal static async Task<Results<FileContentHttpResult, DirectLineError>> HandleAsync(
        string uploadId,
        string name,
        HttpResponse response,
        IWebUploads uploads,
        CancellationToken cancellationToken)
    {
        if (await uploads.FindAsync(uploadId, cancellationToken) is not { } upload || upload.Name != name)
        {
            return DirectLineError.NotFound("file");
        }

        // A stranger's file must never run as a page of ours.
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        response.Headers.CacheControl = "private, max-age=86400, immutable";
        return TypedResults.Bytes(upload.Content, upload.ContentType, WebFileTypes.IsPicture(upload.ContentType) ? null : upload.Name);
    }
}
