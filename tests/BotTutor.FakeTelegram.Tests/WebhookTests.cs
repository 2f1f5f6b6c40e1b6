using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Telegram.Bot;

namespace BotTutor.FakeTelegram.Tests;

public sealed class WebhookTests
{
    private static CancellationToken Cancelled => Server.Cancelled;

    [Fact]
    public async Task Updates_come_in_order_with_the_secret()
    {
        await using var server = await Server.StartAsync();
        await using var hook = await Hook.StartAsync();
        await server.Client.SetWebhook(hook.Address, secretToken: "s3cret", cancellationToken: Cancelled);

        var sari = server.Known();
        sari.Says("satu");
        sari.Says("dua");

        (await hook.TakeAsync(3)).Select(call => (string?)call.Update["message"]!["text"]).ShouldBe(["/start", "satu", "dua"]);
        hook.Calls.Select(call => call.Secret).Distinct().ShouldBe(["s3cret"]);
        (await server.Client.GetWebhookInfo(Cancelled)).PendingUpdateCount.ShouldBe(0);
    }

    [Fact]
    public async Task A_failing_update_comes_again_and_holds_up_only_its_own_chat()
    {
        await using var server = await Server.StartAsync(new FakeTelegramOptions { RetryUnit = TimeSpan.FromMilliseconds(5) });
        await using var hook = await Hook.StartAsync();
        hook.Answer = update => (string?)update["message"]!["text"] == "buruk" && hook.Calls.Count < 6 ? 500 : 200;
        await server.Client.SetWebhook(hook.Address, cancellationToken: Cancelled);

        var sari = server.Bot.Person(42);
        sari.Says("buruk");
        sari.Says("sesudahnya");
        server.Bot.Person(43, "Budi").Says("lain");

        var calls = await hook.TakeAsync(3, text => text is "sesudahnya" or "lain" or "buruk", once: true);
        calls.Select(call => (string?)call.Update["message"]!["text"]).ShouldBe(["buruk", "lain", "sesudahnya"], ignoreOrder: true);
        var texts = hook.Calls.Select(call => (string?)call.Update["message"]!["text"]).ToList();
        texts.Count(text => text == "buruk").ShouldBeGreaterThan(2);
        texts.LastIndexOf("buruk").ShouldBeLessThan(texts.IndexOf("sesudahnya"));
        (await server.Client.GetWebhookInfo(Cancelled)).LastErrorMessage!.ShouldContain("500");
    }

    [Theory]
    [InlineData("http://example.com/hook", null, "HTTPS")]
    [InlineData("https://example.com:8080/hook", null, "ports 80, 88, 443 or 8443")]
    [InlineData("https://example.com/hook", "sp ace", "unallowed characters")]
    public async Task An_address_or_a_secret_that_the_platform_does_not_take_is_refused(string address, string? secret, string reason)
    {
        await using var server = await Server.StartAsync();

        (await Server.RefusedAsync(() => server.Client.SetWebhook(address, secretToken: secret, cancellationToken: Cancelled))).Message.ShouldContain(reason);
    }

    private sealed record Call(JsonObject Update, string Secret);

    /// <summary>A bot's own address.</summary>
    private sealed class Hook(WebApplication app) : IAsyncDisposable
    {
        public ConcurrentQueue<Call> Calls { get; } = new();

        public Func<JsonObject, int> Answer { get; set; } = _ => 200;

        public string Address => app.Urls.First() + "/hook";

        public static async Task<Hook> StartAsync()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var app = builder.Build();
            var hook = new Hook(app);
            app.MapPost("/hook", async (HttpContext context) =>
            {
                var update = (await context.Request.ReadFromJsonAsync<JsonObject>(context.RequestAborted))!;
                hook.Calls.Enqueue(new Call(update, context.Request.Headers["X-Telegram-Bot-Api-Secret-Token"].ToString()));
                return Results.StatusCode(hook.Answer(update));
            });
            await app.StartAsync(Cancelled);
            return hook;
        }

        public async Task<IReadOnlyList<Call>> TakeAsync(int count, Func<string?, bool>? wanted = null, bool once = false)
        {
            while (true)
            {
                var found = Calls.Where(call => wanted?.Invoke((string?)call.Update["message"]!["text"]) ?? true);
                found = once ? found.DistinctBy(call => (string?)call.Update["message"]!["text"]) : found;
                if (found.Count() >= count)
                {
                    return [.. found];
                }

                await Task.Delay(10, Cancelled);
            }
        }

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }
}
