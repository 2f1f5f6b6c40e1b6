using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotTutor.Benchmarks.Load.Parts;

/// <summary>The Bot Framework SDK's own way to run a bot: CloudAdapter, no state, no dialogs, one reply by the connector.</summary>
internal static class EchoBot
{
    public const string Name = "echo-bot";

    public static async Task RunAsync(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddHttpClient();
        builder.Services.AddSingleton<IBotFrameworkHttpAdapter, Adapter>();
        builder.Services.AddSingleton<IBot, Echo>();
        await using var app = builder.Build();
        app.MapPost("/api/messages", (IBotFrameworkHttpAdapter adapter, IBot bot, HttpContext http) => adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted));
        await app.RunAsync();
    }

    private sealed class Adapter(IConfiguration configuration, IHttpClientFactory clients, ILogger<Adapter> log)
        : CloudAdapter(configuration, clients, log);

    private sealed class Echo : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync(MessageFactory.Text($"Echo: {turnContext.Activity.Text}"), cancellationToken);
    }
}
