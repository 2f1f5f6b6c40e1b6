using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Dialogs.Actions;

/// <summary>What is made of the body of an answer.</summary>
public enum HttpResponseType
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>JSON where it is JSON, else the text.</summary>
    Json,

    /// <summary>An activity, which is sent.</summary>
    Activity,

    /// <summary>A list of activities, which are sent.</summary>
    Activities,

    /// <summary>Bytes, as base64.</summary>
    Binary,
}

/// <summary>Asks a server. The network must be allowed, see <see cref="DialogLimits.Network"/>.</summary>
[DialogKind("Microsoft.HttpRequest")]
public sealed record HttpRequest : DialogAction
{
    public string Method { get; init; } = "GET";

    public required Dynamic<string> Url { get; init; }

    public IReadOnlyDictionary<string, Dynamic<string>>? Headers { get; init; }

    public Dynamic<Value>? Body { get; init; }

    public Dynamic<string>? ContentType { get; init; }

    public Dynamic<HttpResponseType> ResponseType { get; init; } = HttpResponseType.Json;

    /// <summary>Gets where the answer goes: <c>statusCode, reasonPhrase, headers, content</c>; <c>turn.results</c> unless said.</summary>
    public Dynamic<string>? ResultProperty { get; init; } = "turn.results";
}

internal sealed class HttpRequestHandler : ActionHandler<HttpRequest>
{
    private const int MostBytes = 4_000_000;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public override async ValueTask<ActionOutcome> RunAsync(HttpRequest action, ActionContext context, CancellationToken cancellationToken)
    {
        using var request = Make(action, context);
        var http = context.Services.GetService<DialogHttp>()
            ?? throw new DialogFault("NetworkNotAllowed", "This bot has no way to the network.", action.Origin) { Limit = LimitNames.Network };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Longest);
        using var response = await SendAsync(http, request, context, limit.Token, cancellationToken);
        var type = action.ResponseType.In(context);
        var result = new ValueObject
        {
            ["statusCode"] = (int)response.StatusCode,
            ["reasonPhrase"] = response.ReasonPhrase,
            ["headers"] = Headers(response.Headers),
            ["content"] = type == HttpResponseType.None ? Value.Null : Content(await BytesAsync(response, limit.Token), type),
        };

        if (action.ResultProperty.In(context) is { Length: > 0 } path)
        {
            context.Memory[path] = result;
        }

        await SayAsync(result["content"], type, context, cancellationToken);
        return ActionOutcome.DoneWith(result);
    }

    /// <summary>What a server does not do is a fault of the dialog, which may have an answer to it; trying again would ask the server again.</summary>
    private static async Task<HttpResponseMessage> SendAsync(
        DialogHttp http, HttpRequestMessage request, ActionContext context, CancellationToken limit, CancellationToken cancellationToken)
    {
        try
        {
            return await http.SendAsync(request, context.Run.World.Limits, context.Frame.Action.Origin, limit);
        }
        catch (Exception failure) when (failure is HttpRequestException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new DialogFault("RequestFailed", failure.Message, context.Frame.Action.Origin, failure);
        }
    }

    private static HttpRequestMessage Make(HttpRequest action, ActionContext context)
    {
        var written = action.Url.In(context);
        if (!Uri.TryCreate(written, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
        {
            throw new DialogFault("NotAnAddress", $"'{written}' is not an address of the web.", action.Origin);
        }

        var request = new HttpRequestMessage(new HttpMethod(action.Method.ToUpperInvariant()), url);
        foreach (var (name, value) in action.Headers ?? new Dictionary<string, Dynamic<string>>())
        {
            request.Headers.TryAddWithoutValidation(name, value.In(context));
        }

        var body = action.Body.In(context);
        if (!body.IsNull)
        {
            request.Content = new StringContent(body.AsString() ?? ValueJson.Write(body), Encoding.UTF8);
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(action.ContentType.In(context) is { Length: > 0 } type ? type : "application/json");
        }

        return request;
    }

    private static ValueObject Headers(HttpResponseHeaders headers)
    {
        var value = new ValueObject();
        foreach (var (name, content) in headers)
        {
            value[name] = string.Join(", ", content);
        }

        return value;
    }

    private static async Task<byte[]> BytesAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await using var source = await response.Content.ReadAsStreamAsync(cancellationToken);
        await using var unpacked = response.Content.Headers.ContentEncoding.Contains("gzip") ? new GZipStream(source, CompressionMode.Decompress) : source;
        using var bytes = new MemoryStream();
        var buffer = new byte[8192];
        for (int read; (read = await unpacked.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            await bytes.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            if (bytes.Length > MostBytes)
            {
                throw new DialogFault("AnswerTooLarge", $"The answer of {response.RequestMessage?.RequestUri} has more than {MostBytes} bytes.");
            }
        }

        return bytes.ToArray();
    }

    private static Value Content(byte[] bytes, HttpResponseType type)
    {
        if (type == HttpResponseType.Binary)
        {
            return Convert.ToBase64String(bytes);
        }

        try
        {
            return bytes.Length == 0 ? Value.Null : ValueJson.Read(bytes);
        }
        catch (JsonException)
        {
            return Encoding.UTF8.GetString(bytes);
        }
    }

    private static async ValueTask SayAsync(Value content, HttpResponseType type, ActionContext context, CancellationToken cancellationToken)
    {
        var said = type switch
        {
            HttpResponseType.Activity => [content],
            HttpResponseType.Activities => content.AsArray() ?? [],
            _ => new ValueArray(),
        };

        foreach (var activity in said.Where(value => value.IsObject))
        {
            await context.SendAsync(NewtonsoftValue.To(activity).ToObject<Activity>()!, cancellationToken);
        }
    }
}
