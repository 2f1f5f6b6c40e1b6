using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace BotTutor.FakeTelegram.Methods;

/// <summary>One call of a method: its parameters, however they came (query, form, multipart or JSON), and its files.</summary>
internal sealed class MethodCall
{
    private readonly Dictionary<string, JsonNode> _parameters = new(StringComparer.Ordinal);

    private MethodCall(string name) => Name = name;

    public string Name { get; }

    public Dictionary<string, UploadedFile> Files { get; } = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, JsonNode> Parameters => _parameters;

    public static async Task<MethodCall> ReadAsync(string name, HttpRequest request, CancellationToken cancellationToken)
    {
        var call = new MethodCall(name);
        foreach (var (key, value) in request.Query)
        {
            call._parameters[key] = value.ToString();
        }

        if (request.HasFormContentType)
        {
            await call.ReadFormAsync(request, cancellationToken);
        }
        else if (request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) == true)
        {
            await call.ReadJsonAsync(request.Body, cancellationToken);
        }

        return call;
    }

    public bool Has(string name) => _parameters.ContainsKey(name);

    public string? Text(string name) => _parameters.TryGetValue(name, out var value)
        ? value.GetValueKind() is JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString()
        : null;

    public long? Number(string name) => long.TryParse(Text(name), CultureInfo.InvariantCulture, out var number) ? number : null;

    public bool Flag(string name) => Text(name) is "true" or "True" or "1";

    /// <summary>A nested value; forms carry it as JSON in a text.</summary>
    public JsonNode? Json(string name)
    {
        if (!_parameters.TryGetValue(name, out var value))
        {
            return null;
        }

        if (value.GetValueKind() is not JsonValueKind.String)
        {
            return value;
        }

        try
        {
            return value.GetValue<string>() is { Length: > 0 } text ? JsonNode.Parse(text) : null;
        }
        catch (JsonException)
        {
            throw ApiFault.BadRequest($"can't parse {name} JSON object");
        }
    }

    private async Task ReadFormAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var form = await request.ReadFormAsync(cancellationToken);
        foreach (var (key, value) in form)
        {
            _parameters[key] = value.ToString();
        }

        foreach (var file in form.Files)
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content, cancellationToken);
            Files[file.Name] = new UploadedFile(file.FileName, file.ContentType ?? "application/octet-stream", content.ToArray());
        }
    }

    private async Task ReadJsonAsync(Stream body, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var (key, value) in await JsonNode.ParseAsync(body, cancellationToken: cancellationToken) as JsonObject ?? [])
            {
                if (value is not null)
                {
                    _parameters[key] = value.DeepClone();
                }
            }
        }
        catch (JsonException)
        {
            throw ApiFault.BadRequest("can't parse JSON object");
        }
    }
}
