using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace BotTutor.Channels.Web;

/// <summary>The token or secret that a request presents.</summary>
internal static class BearerToken
{
    private const string Scheme = "Bearer ";

    public static string? Of(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var header
        && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
        && header[Scheme.Length..].Trim() is { Length: > 0 } token
            ? token
            : null;

    /// <summary>Compares in a time that does not tell how much was right. Without a secret nothing is equal to it.</summary>
    public static bool Equals(string? presented, string? secret) =>
        presented is not null
        && secret is { Length: > 0 }
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(presented), Encoding.UTF8.GetBytes(secret));
}
