using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotTutor.FakeConnector.Identity;

/// <summary>The keys that the connector signs with, as it publishes them.</summary>
internal sealed class FakeSignature : IDisposable
{
    public const string Issuer = "https://api.botframework.com";

    private readonly RSA _key = RSA.Create(2_048);
    private readonly RSA _stranger = RSA.Create(2_048);

    public static JsonObject Metadata(Uri address) => new()
    {
        ["issuer"] = Issuer,
        ["authorization_endpoint"] = "https://invalid.botframework.com",
        ["jwks_uri"] = new Uri(address, "/v1/.well-known/keys").AbsoluteUri,
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        ["token_endpoint_auth_methods_supported"] = new JsonArray("private_key_jwt"),
    };

    public JsonObject Keys()
    {
        var parts = _key.ExportParameters(false);
        return new JsonObject
        {
            ["keys"] = new JsonArray(new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = "teams",
                ["n"] = Base64UrlEncoder.Encode(parts.Modulus),
                ["e"] = Base64UrlEncoder.Encode(parts.Exponent),
                ["endorsements"] = new JsonArray("msteams"),
            }),
        };
    }

    public string Sign(FakeToken token, string appId, string serviceUrl)
    {
        var now = DateTime.UtcNow;
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = token.Issuer ?? Issuer,
            Audience = token.Audience ?? appId,
            NotBefore = now + token.Begins,
            IssuedAt = now + token.Begins,
            Expires = now + token.Ends,
            Claims = new Dictionary<string, object> { ["serviceurl"] = token.ServiceUrl ?? serviceUrl },
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(token.IsForged ? _stranger : _key) { KeyId = "teams" }, SecurityAlgorithms.RsaSha256),
        };
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }

    public void Dispose()
    {
        _key.Dispose();
        _stranger.Dispose();
    }
}
