using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotTutor.Channels.Teams;

/// <summary>What the platform said to a call.</summary>
/// <param name="Address">Where it was called.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Id">The platform's id of what was said.</param>
/// <param name="Code">Why it was refused, such as <c>MessageSizeTooBig</c>.</param>
/// <param name="Words">The same, for an operator.</param>
/// <param name="RetryAfter">How long it asks to wait.</param>
internal sealed record TeamsAnswer(Uri Address, int Status, string? Id, string Code, string Words, TimeSpan? RetryAfter)
{
    private const int LongestWords = 300;

    public bool IsOk => Status is >= 200 and < 300;

    public bool IsTokenRefused => Status == 401;

    public static async Task<TeamsAnswer> ReadAsync(Uri address, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        var said = Parse(text);
        var error = said?["error"] as JsonObject;
        var status = (int)response.StatusCode;
        var inner = TextOf((error?["innerHttpError"] as JsonObject)?["body"], "code") ?? TextOf(error, "subCode") ?? TextOf(said, "subCode");
        var code = string.Join('/', new[] { TextOf(error, "code"), inner }.OfType<string>());
        var words = TextOf(error, "message") ?? (text.Length > LongestWords ? text[..LongestWords] : text);
        var wait = response.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - response.Headers.Date : null;
        return new TeamsAnswer(address, status, TextOf(said, "id"), code, $"{status} {code} {words}".Trim(), wait is { Ticks: > 0 } ? wait : null);
    }

    private static JsonObject? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? TextOf(JsonNode? owner, string name) =>
        (owner as JsonObject)?[name].AsText();
}
