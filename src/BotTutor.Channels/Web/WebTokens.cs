using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotTutor.Channels.Web;

/// <summary>
/// The tokens of the web chat: signed JSON Web Tokens that name the conversation and the visitor. The claim <c>user</c> is the one that
/// the Direct Line client reads its own id from.
/// </summary>
internal sealed class WebTokens(IOptions<WebOptions> options, IServiceScopeFactory scopes, TimeProvider clock) : IDisposable
{
    private const string Issuer = "bottutor";
    private const string KeyName = "web-token-key";
    private const int KeyBytes = 32;

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly SemaphoreSlim _loading = new(1);
    private SymmetricSecurityKey? _key;

    public async Task<string> IssueAsync(string bot, string conversationId, string userId, string? userName, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var claims = new Dictionary<string, object>
        {
            ["bot"] = bot,
            ["conv"] = conversationId,
            ["user"] = userId,
            [JwtRegisteredClaimNames.Jti] = WebIds.Next(),
            [JwtRegisteredClaimNames.Iat] = now.ToUnixTimeSeconds(),
            [JwtRegisteredClaimNames.Exp] = (now + options.Value.TokenLifetime).ToUnixTimeSeconds(),
        };
        if (userName is not null)
        {
            claims["name"] = userName;
        }

        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = WebChannel.Id,
            Claims = claims,
            SigningCredentials = new SigningCredentials(await KeyAsync(cancellationToken), SecurityAlgorithms.HmacSha256),
        });
    }

    /// <summary>Reads a token whose signature is right. Whether it is still in time is the caller's question.</summary>
    public async Task<WebVisitor?> ReadAsync(string token, CancellationToken cancellationToken)
    {
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = WebChannel.Id,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            IssuerSigningKey = await KeyAsync(cancellationToken),
            RequireExpirationTime = true,
            ValidateLifetime = false,
        });

        return result is { IsValid: true, SecurityToken: JsonWebToken jwt }
            && jwt.TryGetPayloadValue<string>("bot", out var bot)
            && jwt.TryGetPayloadValue<string>("conv", out var conversation)
            && jwt.TryGetPayloadValue<string>("user", out var user)
            && jwt.TryGetPayloadValue<long>(JwtRegisteredClaimNames.Exp, out var expires)
                ? new WebVisitor(
                    bot,
                    conversation,
                    user,
                    jwt.TryGetPayloadValue<string>("name", out var name) ? name : null,
                    DateTimeOffset.FromUnixTimeSeconds(expires))
                : null;
    }

    public void Dispose() => _loading.Dispose();

    private async Task<SymmetricSecurityKey> KeyAsync(CancellationToken cancellationToken)
    {
        if (_key is { } known)
        {
            return known;
        }

        await _loading.WaitAsync(cancellationToken);
        try
        {
            return _key ??= new SymmetricSecurityKey(options.Value.SigningKeyBytes() ?? await StoredKeyAsync(cancellationToken));
        }
        finally
        {
            _loading.Release();
        }
    }

    private async Task<byte[]> StoredKeyAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var secrets = scope.ServiceProvider.GetRequiredService<IWebSecrets>();
        return (await secrets.GetOrAddAsync(KeyName, RandomNumberGenerator.GetBytes(KeyBytes), cancellationToken)).ToArray();
    }
}
