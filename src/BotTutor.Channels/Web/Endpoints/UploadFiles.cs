using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Web.Endpoints;

/// <summary>Takes files, and the message that they come with, as one message with attachments.</summary>
internal static class UploadFiles
{
    private const string ActivityPart = "activity";

    /// <summary>Headers and boundaries of the parts.</summary>
    private const int Wrapping = 64 * 1_024;

    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapPost("/conversations/{conversationId}/upload", HandleAsync)
        .RequireAuthorization(WebAuthentication.Policy)
        .DisableAntiforgery()
        .WithName(nameof(UploadFiles));

    internal static async Task<Results<Ok<ActivityIdResponse>, DirectLineError>> HandleAsync(
        HttpRequest request,
        string conversationId,
        WebRates rates,
        IWebConversations conversations,
        WebReception reception,
        IOptions<WebOptions> options,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (rates.Message(conversationId) is { } refusal)
        {
            return refusal;
        }

        if (await conversations.FindAsync(conversationId, cancellationToken) is not { } conversation)
        {
            return DirectLineError.NotFound("conversation");
        }

        var (parts, fault) = await PartsAsync(request, options.Value, cancellationToken);
        if (parts is null)
        {
            return fault!;
        }

        var (sent, wrong) = await MessageAsync(parts, options.Value, cancellationToken);
        if (sent is null)
        {
            return wrong!;
        }

        var files = new List<WebUpload>();
        foreach (var part in parts.Where(part => part.Name != ActivityPart))
        {
            var bytes = await BytesAsync(part, cancellationToken);
            if (WebFileTypes.Check(part.ContentType, bytes) is not { } contentType)
            {
                return DirectLineError.BadArgument($"file: should be one of {WebFileTypes.Names}, and its bytes should agree with its type.");
            }

            files.Add(new WebUpload(WebIds.Next(), conversationId, WebFileTypes.NameOf(part.FileName), contentType, bytes, clock.GetUtcNow()));
        }

        sent.Attachments = [.. (sent.Attachments ?? []), .. files.Select(file => new Attachment(file.ContentType, WebAddress.Upload(request, file), name: file.Name))];
        var id = await reception.ReceiveAsync(sent, conversation, WebAddress.Service(request), files, cancellationToken);
        return TypedResults.Ok(new ActivityIdResponse(id));
    }

    private static async Task<(IFormFileCollection? Parts, DirectLineError? Error)> PartsAsync(HttpRequest request, WebOptions options, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
        {
            return (null, DirectLineError.BadArgument("The body should be multipart/form-data."));
        }

        var most = (long)options.MaximumUploadBytes + options.MaximumActivityBytes + Wrapping;
        if (request.ContentLength > most)
        {
            return (null, DirectLineError.TooLarge($"An upload may have {options.MaximumUploadBytes} bytes."));
        }

        try
        {
            var form = await request.ReadFormAsync(
                new FormOptions { MultipartBodyLengthLimit = most, ValueCountLimit = options.MaximumUploadFiles + 1 },
                cancellationToken);
            return (form.Files.Count(file => file.Name != ActivityPart), form.Files.Sum(file => file.Length)) switch
            {
                (0, _) => (null, DirectLineError.BadArgument("The upload holds no file.")),
                var (count, _) when count > options.MaximumUploadFiles => (null, DirectLineError.BadArgument($"An upload may hold {options.MaximumUploadFiles} files, but this one holds {count}.")),
                var (_, bytes) when bytes > most - Wrapping => (null, DirectLineError.TooLarge($"An upload may have {options.MaximumUploadBytes} bytes.")),
                _ => (form.Files, null),
            };
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or BadHttpRequestException)
        {
            return (null, DirectLineError.TooLarge($"An upload may have {options.MaximumUploadBytes} bytes in {options.MaximumUploadFiles} files."));
        }
    }

    private static async Task<(Activity? Activity, DirectLineError? Error)> MessageAsync(IFormFileCollection parts, WebOptions options, CancellationToken cancellationToken)
    {
        if (parts.FirstOrDefault(part => part.Name == ActivityPart) is not { } part)
        {
            return (new Activity(ActivityTypes.Message), null);
        }

        if (part.Length > options.MaximumActivityBytes)
        {
            return (null, DirectLineError.TooLarge($"An activity may have {options.MaximumActivityBytes} bytes."));
        }

        return ActivityJson.TryRead(Encoding.UTF8.GetString(await BytesAsync(part, cancellationToken))) is not { Type: ActivityTypes.Message } activity
            ? (null, DirectLineError.BadArgument("activity: should be a message as a JSON object."))
            : WebInbound.Objection(activity, options.Events) is { } objection ? (null, DirectLineError.BadArgument(objection))
            : (activity, null);
    }

    private static async Task<byte[]> BytesAsync(IFormFile part, CancellationToken cancellationToken)
    {
        await using var content = part.OpenReadStream();
        var bytes = new byte[part.Length];
        await content.ReadExactlyAsync(bytes, cancellationToken);
        return bytes;
    }
}
