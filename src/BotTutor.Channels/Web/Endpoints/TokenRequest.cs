using System.Text.Json;

namespace BotTutor.Channels.Web.Endpoints;

/// <summary>What a caller may say when it asks for a token or opens a conversation. All of it may be missing.</summary>
internal sealed record TokenRequest(TokenRequest.Person? User, string? Locale)
{
    private const int MostBytes = 16 * 1_024;

    public static TokenRequest Empty { get; } = new(null, null);

    /// <returns>The request, empty when there is no body, or <see langword="null"/> when the body is not one.</returns>
    public static async Task<TokenRequest?> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        var json = await WebBody.TextAsync(body, MostBytes, cancellationToken);
        try
        {
            return json switch
            {
                null => null,
                "" => Empty,
                _ => JsonSerializer.Deserialize<TokenRequest>(json, JsonSerializerOptions.Web),
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public sealed record Person(string? Id, string? Name);
}
