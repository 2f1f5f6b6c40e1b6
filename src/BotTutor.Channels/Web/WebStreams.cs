using System.Data.Common;
using System.Net.WebSockets;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Web;

/// <summary>Carries a transcript to an open WebSocket, from a watermark on, until either side leaves.</summary>
internal sealed partial class WebStreams(
    WebSignals signals,
    IServiceScopeFactory scopes,
    IHostApplicationLifetime lifetime,
    IOptions<WebOptions> options,
    TimeProvider clock,
    ILogger<WebStreams> log)
{
    /// <summary>How long a stream waits for a signal before it looks by itself: another host may have committed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(2);

    public async Task RunAsync(WebSocket socket, WebConversation conversation, long watermark, CancellationToken cancellationToken)
    {
        // To cancel a socket's receive is to tear the socket down. So leaving is one thing, and tearing down another, kept for a page that does not answer a goodbye.
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        using var tearing = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var listener = signals.Listen(conversation.Id);
        var listening = ListenToClientAsync(socket, leaving, tearing.Token);
        try
        {
            await SendAsync(socket, conversation, watermark, listener, leaving.Token);
        }
        catch (Exception left) when (left is OperationCanceledException or WebSocketException)
        {
            // The page was closed, its line broke, or the host stops. The page comes back with its watermark.
        }

        await CloseAsync(socket);
        tearing.CancelAfter(Goodbye);
        await listening;
    }

    private async Task SendAsync(WebSocket socket, WebConversation conversation, long watermark, WebSignals.Listener listener, CancellationToken cancellationToken)
    {
        while (true)
        {
            for (var news = await ReadAsync(conversation.Id, watermark, cancellationToken);
                 news.Json.Count > 0;
                 news = await ReadAsync(conversation.Id, watermark, cancellationToken))
            {
                await socket.SendAsync(ActivitySet.Write(news), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
                watermark = news.Watermark;
            }

            if (await listener.NextAsync(Patience, clock, cancellationToken) is WebSignals.Signal.Typing)
            {
                await socket.SendAsync(ActivitySet.Write([Typing(conversation)], watermark), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
            }
        }
    }

    private async Task<WebActivities> ReadAsync(string conversationId, long watermark, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var transcript = scope.ServiceProvider.GetRequiredService<IWebTranscript>();
            return await transcript.ReadAsync(conversationId, watermark, ActivitySet.Most, cancellationToken);
        }
        catch (Exception busy) when (busy is DbException or TimeoutException)
        {
            NotReadable(log, conversationId, busy);
            return new WebActivities([], watermark);
        }
    }

    private string Typing(WebConversation conversation)
    {
        var now = clock.GetUtcNow();
        return ActivityJson.Write(new Activity(ActivityTypes.Typing)
        {
            Id = $"{conversation.Id}|typing-{now.ToUnixTimeMilliseconds()}",
            Timestamp = now,
            ChannelId = WebChannel.Id,
            Conversation = new ConversationAccount(id: conversation.Id),
            From = new ChannelAccount(conversation.Bot, options.Value.BotName, RoleTypes.Bot),
        });
    }

    /// <summary>The client sends nothing but empty pings and its goodbye; anything else is not listened to.</summary>
    private static async Task ListenToClientAsync(WebSocket socket, CancellationTokenSource leaving, CancellationToken tearing)
    {
        var ignored = new byte[256];
        try
        {
            while ((await socket.ReceiveAsync(ignored.AsMemory(), tearing)).MessageType is not WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception left) when (left is OperationCanceledException or WebSocketException)
        {
            // Gone without a goodbye.
        }

        await leaving.CancelAsync();
    }

    private async Task CloseAsync(WebSocket socket)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return;
        }

        using var patience = new CancellationTokenSource(Goodbye, clock);
        try
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, "Come back with your watermark.", patience.Token);
        }
        catch (Exception left) when (left is OperationCanceledException or WebSocketException)
        {
            // Nobody is there to hear it.
        }
    }

    [LoggerMessage(LogLevel.Warning, "The transcript of {Conversation} could not be read; its stream waits.")]
    private static partial void NotReadable(ILogger log, string conversation, Exception exception);
}
