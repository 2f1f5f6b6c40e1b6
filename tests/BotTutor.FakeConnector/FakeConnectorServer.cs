using System.Collections.Concurrent;
using BotTutor.FakeConnector.Faults;
using BotTutor.FakeConnector.Identity;
using BotTutor.FakeConnector.Talks;
using BotTutor.Testing.Faults;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotTutor.FakeConnector;

/// <summary>A Bot Connector of one's own, with where bots sign in and the keys that it signs with, over TLS.</summary>
public sealed class FakeConnectorServer : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, FakeTalk> _talks = new();
    private readonly FakeSignature _signature = new();
    private readonly FaultPlan<Fault> _faults = new();
    private readonly SignIn _signIn;
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromMinutes(2) };
    private WebApplication? _app;

    private FakeConnectorServer(FakeConnectorOptions options) => (Options, _signIn) = (options, new SignIn(options));

    public FakeConnectorOptions Options { get; }

    /// <summary>Gets the address where bots sign in, and under which the keys are described.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Gets where bots answer.</summary>
    public string ServiceUrl => new Uri(Address, "/teams/").AbsoluteUri;

    /// <summary>Gets where the keys are described.</summary>
    public Uri OpenIdMetadata => new(Address, "/v1/.well-known/openidconfiguration");

    /// <summary>Gets how often a bot has signed in.</summary>
    public int SignIns => _signIn.Count;

    /// <summary>Gets or sets where the bot is called, such as <c>http://127.0.0.1:3978/api/messages</c>.</summary>
    public Uri? Bot { get; set; }

    public static async Task<FakeConnectorServer> StartAsync(FakeConnectorOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var server = new FakeConnectorServer(options);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(static kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0, static listen => listen.UseHttps(FakeCertificate.Certificate)));
        builder.Services.Configure<HostOptions>(static host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        var app = builder.Build();
        app.MapGet("/v1/.well-known/openidconfiguration", () => Results.Json(FakeSignature.Metadata(server.Address)));
        app.MapGet("/v1/.well-known/keys", () => Results.Json(server._signature.Keys()));
        app.MapPost("/{tenant}/oauth2/v2.0/token", (string tenant, HttpRequest request) => server._signIn.HandleAsync(tenant, request));
        new ConnectorApi(options, server._signIn, server._faults, id => server._talks.GetValueOrDefault(id)).Map(app);
        await app.StartAsync(cancellationToken);
        server._app = app;
        server.Address = new Uri(app.Urls.First());
        return server;
    }

    /// <summary>Lets calls of bots go wrong.</summary>
    public void Break(Fault fault) => _faults.Add(fault, fault.Count);

    /// <summary>Takes back all tokens of bots.</summary>
    public void Revoke() => _signIn.Revoke();

    /// <summary>A person in a conversation of the kind.</summary>
    /// <param name="kind"><c>personal</c>, <c>groupChat</c> or <c>channel</c>.</param>
    /// <param name="conversation">Its id.</param>
    /// <param name="locale">The language of the person's app.</param>
    public FakeColleague Colleague(string kind = "personal", string conversation = "a:1sari", string locale = "id-ID") =>
        new(this, _talks.GetOrAdd(conversation, id => new FakeTalk(id, kind)), locale);

    /// <summary>Calls the bot as the platform does.</summary>
    /// <returns>The status and the body that it answered.</returns>
    public async Task<(int Status, string Body)> CallAsync(string json, FakeToken? token, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Bot);
        request.Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        if (token is not null)
        {
            request.Headers.Authorization = new("Bearer", _signature.Sign(token, Options.AppId, ServiceUrl));
        }

        using var response = await _client.SendAsync(request, cancellationToken);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        _client.Dispose();
        _signature.Dispose();
    }
}
