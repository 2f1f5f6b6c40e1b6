using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BotTutor.Benchmarks.Load.Parts;

/// <summary>
/// The least of a channel that a CloudAdapter bot can live with: carries what is said to the bot, takes its reply on the Bot Framework's address for replies,
/// and answers whoever said it with that. It keeps nothing.
/// </summary>
internal static class Connector
{
    public const string Name = "connector";

    public static async Task RunAsync(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        await using var app = builder.Build();
        using var http = new HttpClient();
        var channel = new Channel(http, new Uri(builder.Configuration["bot"]!), new Uri(builder.Configuration["urls"]!));
        app.MapPost("/say/{conversation}", channel.SayAsync);
        app.MapPost("/v3/conversations/{conversation}/activities/{activity}", channel.ReplyAsync);
        await app.RunAsync();
    }

    private sealed class Channel(HttpClient http, Uri bot, Uri here)
    {
        private readonly ConcurrentDictionary<string, TaskCompletionSource<string>> _waiting = new();

        public async Task<string> SayAsync(string conversation, HttpRequest request, CancellationToken cancellationToken)
        {
            using var reader = new StreamReader(request.Body);
            var activity = new JsonObject
            {
                ["type"] = "message",
                ["id"] = Guid.NewGuid().ToString(),
                ["channelId"] = "test",
                ["serviceUrl"] = here.AbsoluteUri,
                ["from"] = new JsonObject { ["id"] = $"user-{conversation}" },
                ["recipient"] = new JsonObject { ["id"] = "echo" },
                ["conversation"] = new JsonObject { ["id"] = conversation },
                ["text"] = await reader.ReadToEndAsync(cancellationToken),
            };
            var heard = _waiting[conversation] = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
            using var answer = await http.PostAsJsonAsync(new Uri(bot, "/api/messages"), activity, cancellationToken);
            answer.EnsureSuccessStatusCode();
            return await heard.Task.WaitAsync(cancellationToken);
        }

        public async Task<IResult> ReplyAsync(string conversation, string activity, HttpRequest request, CancellationToken cancellationToken)
        {
            var reply = await JsonNode.ParseAsync(request.Body, cancellationToken: cancellationToken);
            if (_waiting.TryRemove(conversation, out var heard))
            {
                heard.SetResult((string?)reply?["text"] ?? "");
            }

            return Results.Json(new JsonObject { ["id"] = $"{activity}-reply" });
        }
    }
}
