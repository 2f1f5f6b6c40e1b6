using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Teams;

/// <summary>The bot's own token for the platform, kept until shortly before it ends.</summary>
internal sealed class TeamsTokens(IHttpClientFactory clients, IOptions<TeamsOptions> options, TimeProvider clock) : IDisposable
{
    private const string MultiTenant = "botframework.com";

    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _gate = new(1);
    private string? _token;
    private DateTimeOffset _until;

    /// <summary>Where tokens are asked for, by the bot's organisation.</summary>
    public static Uri AddressOf(TeamsOptions options) => new(options.Login, options.Tenant is { Length: > 0 } tenant ? tenant : MultiTenant);

    /// <returns>The token; <see langword="null"/> for a bot without an app id.</returns>
    /// <exception cref="TeamsSignInException">It is refused.</exception>
    /// <exception cref="HttpRequestException">Nobody answers.</exception>
    public async Task<string?> GetAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.HasApp)
        {
            return null;
        }

        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (_token is null || clock.GetUtcNow() >= _until)
            {
                await SignInAsync(cancellationToken);
            }

            return _token;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Has the next one asked for anew, because the platform no longer takes this.</summary>
    public void Forget(string token) => Interlocked.CompareExchange(ref _token, null, token);

    /// <summary>Asks for a token and says what time the platform has.</summary>
    public async Task<DateTimeOffset?> SignInAsync(CancellationToken cancellationToken)
    {
        var settings = options.Value;
        using var client = clients.CreateClient(TeamsConnector.ClientName);
        using var asked = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = settings.AppId ?? "",
            ["client_secret"] = settings.Password ?? "",
            ["scope"] = $"{settings.Scope}/.default",
        });
        using var response = await client.PostAsync(new Uri($"{AddressOf(settings).AbsoluteUri.TrimEnd('/')}/oauth2/v2.0/token"), asked, cancellationToken);
        if (await ReadAsync(response, cancellationToken) is not { } said)
        {
            throw new HttpRequestException(HttpRequestError.InvalidResponse, $"{settings.Login} answered {(int)response.StatusCode} without a word that can be read.");
        }

        if ((string?)said["access_token"] is not { } token)
        {
            throw new TeamsSignInException(TeamsSignInFaults.Explain((string?)said["error_description"] ?? (string?)said["error"] ?? $"{(int)response.StatusCode}", settings));
        }

        var lasts = TimeSpan.FromSeconds((int?)said["expires_in"] ?? 0);
        _until = clock.GetUtcNow() + (lasts > Early * 2 ? lasts - Early : lasts / 2);
        _token = token;
        return response.Headers.Date;
    }

    public void Dispose() => _gate.Dispose();

    private static async Task<JsonObject?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            return await response.Content.ReadFromJsonAsync<JsonObject>(cancellationToken);
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}
