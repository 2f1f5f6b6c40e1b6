using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using BotTutor.Channels.Web;
using BotTutor.Channels.Web.Connector;
using BotTutor.Channels.Web.Endpoints;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace BotTutor.Channels.Tests.Web;

/// <summary>A real web server on a free port whose bot answers every message with its text, and greets.</summary>
internal sealed class DirectLineHost : IAsyncDisposable
{
    public const string Secret = "a secret of thirty-two characters";
    public const string ConnectorToken = "a connector's token of 32 letters";

    private readonly WebApplication _app;

    private DirectLineHost(WebApplication app, MemoryWeb store, FakeTimeProvider clock)
    {
        (_app, Store, Clock) = (app, store, clock);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public MemoryWeb Store { get; }

    public FakeTimeProvider Clock { get; }

    public HttpClient Client { get; }

    public WebSignals Signals => _app.Services.GetRequiredService<WebSignals>();

    public static async Task<DirectLineHost> StartAsync(params (string Name, string? Value)[] settings)
    {
        var store = new MemoryWeb();
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 25, 8, 0, 0, TimeSpan.Zero));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration["Channels:Web:Secret"] = Secret;
        builder.Configuration["Channels:Web:ConnectorToken"] = ConnectorToken;
        foreach (var (name, value) in settings)
        {
            builder.Configuration[$"Channels:Web:{name}"] = value;
        }

        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddScoped(scope => new MemoryWebScope(store, inbound => AnswerAsync(scope, inbound)));
        builder.Services.AddScoped<IInbox>(scope => scope.GetRequiredService<MemoryWebScope>());
        builder.Services.AddScoped<IWebConversations>(scope => scope.GetRequiredService<MemoryWebScope>());
        builder.Services.AddScoped<IWebTranscript>(scope => scope.GetRequiredService<MemoryWebScope>());
        builder.Services.AddScoped<IWebUploads>(scope => scope.GetRequiredService<MemoryWebScope>());
        builder.Services.AddScoped<IWebSecrets>(scope => scope.GetRequiredService<MemoryWebScope>());
        builder.Services.AddWebChannel();

        var app = builder.Build();
        app.UseWebSockets();
        app.MapDirectLine();
        app.MapConnector();
        await app.StartAsync(Cancelled);
        return new DirectLineHost(app, store, clock);
    }

    public static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? token = null, HttpContent? body = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return await Client.SendAsync(request, Cancelled);
    }

    public async Task<JsonNode> JsonAsync(HttpMethod method, string path, string? token = null, JsonNode? body = null)
    {
        using var response = await SendAsync(method, path, token, body is null ? null : JsonContent.Create(body));
        return (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonNode>(Cancelled))!;
    }

    /// <summary>Gets a token and opens its conversation, as a page does.</summary>
    public async Task<DirectLineTalk> OpenAsync()
    {
        var token = (await JsonAsync(HttpMethod.Post, "/v3/directline/tokens/generate"))["token"]!.GetValue<string>();
        var opened = await JsonAsync(HttpMethod.Post, "/v3/directline/conversations", token, new JsonObject { ["locale"] = "id-ID" });
        return new DirectLineTalk(this, opened["conversationId"]!.GetValue<string>(), opened["token"]!.GetValue<string>(), opened["streamUrl"]!.GetValue<string>());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync(Cancelled);
        await _app.DisposeAsync();
    }

    private static async Task AnswerAsync(IServiceProvider caller, InboundActivity inbound)
    {
        await using var scope = caller.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        var outbound = scope.ServiceProvider.GetRequiredService<IChannelOutbound>();
        var text = inbound.Activity.Type == ActivityTypes.ConversationUpdate ? "Halo!" : $"Anda: {inbound.Activity.Text}";
        await outbound.StageAsync(inbound.Conversation, [new Activity(ActivityTypes.Message) { Text = text }], Cancelled);
        await scope.ServiceProvider.GetRequiredService<IWebTranscript>().SaveAsync(Cancelled);
        outbound.Committed(inbound.Conversation);
    }
}
