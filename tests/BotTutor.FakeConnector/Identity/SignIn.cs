using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace BotTutor.FakeConnector.Identity;

/// <summary>Where bots sign in: the token of an app, or Microsoft's reason why not.</summary>
internal sealed class SignIn(FakeConnectorOptions options)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _tokens = new();
    private int _count;

    public int Count => _count;

    public async Task<IResult> HandleAsync(string tenant, HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        if (tenant != (options.Tenant ?? "botframework.com"))
        {
            return Fault("invalid_request", $"AADSTS90002: Tenant '{tenant}' not found. Check to make sure you have the correct tenant ID.");
        }

        if (form["client_id"] != options.AppId)
        {
            return Fault("unauthorized_client", $"AADSTS700016: Application with identifier '{form["client_id"]}' was not found in the directory '{tenant}'.");
        }

        if (form["client_secret"] != options.Password)
        {
            return Fault("invalid_client", "AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID.");
        }

        if (options.IsPasswordExpired)
        {
            return Fault("invalid_client", $"AADSTS7000222: The provided client secret keys for app '{options.AppId}' are expired.");
        }

        if (form["grant_type"] != "client_credentials" || form["scope"] != "https://api.botframework.com/.default")
        {
            return Fault("invalid_scope", $"AADSTS70011: The provided value for the input parameter 'scope' is not valid. The scope {form["scope"]} is not valid.");
        }

        var token = $"bot-token-{Interlocked.Increment(ref _count)}";
        _tokens[token] = DateTimeOffset.UtcNow + options.TokenLifetime;
        return Results.Json(new JsonObject { ["token_type"] = "Bearer", ["expires_in"] = (int)options.TokenLifetime.TotalSeconds, ["access_token"] = token });
    }

    public bool Knows(HttpRequest request) =>
        request.Headers.Authorization.ToString() is { Length: > 7 } header
        && header.StartsWith("Bearer ", StringComparison.Ordinal)
        && _tokens.TryGetValue(header[7..], out var until)
        && until > DateTimeOffset.UtcNow;

    /// <summary>Takes back all tokens, as the platform may.</summary>
    public void Revoke() => _tokens.Clear();

    private static IResult Fault(string error, string description) => Results.Json(
        new JsonObject { ["error"] = error, ["error_description"] = $"{description} Trace ID: 0000 Correlation ID: 0000 Timestamp: 2026-01-01 00:00:00Z" },
        statusCode: error == "invalid_client" ? 401 : 400);
}
