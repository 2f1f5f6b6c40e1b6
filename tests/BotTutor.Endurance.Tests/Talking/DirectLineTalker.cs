using System.Text.Json.Nodes;

namespace BotTutor.Endurance.Tests.Talking;

/// <summary>A customer at the web chat: posts with a client activity id that stays the same when the post is made again, and reads on from the watermark.</summary>
internal sealed class DirectLineTalker : ITalker
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(60);

    private readonly DirectLineClient _client;
    private readonly DirectLineEar _ear = new();
    private readonly DirectLineSocket? _socket;
    private readonly TimeSpan _patience;
    private readonly string _secret;
    private string _conversation = "";
    private int _said;

    public DirectLineTalker(string account, Doors doors, string secret, bool byWebSocket, TimeSpan patience)
    {
        Account = account;
        _secret = secret;
        _patience = patience;
        _client = new DirectLineClient(doors, patience);
        _socket = byWebSocket ? new DirectLineSocket(_client, _ear) : null;
    }

    public string Account { get; }

    public string Conversation => _conversation;

    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        _client.Token = _secret;
        var user = new JsonObject { ["user"] = new JsonObject { ["id"] = Account } };
        _client.Token = (string)(await _client.CallAsync(HttpMethod.Post, "tokens/generate", user, cancellationToken))["token"]!;
        var opened = await _client.CallAsync(HttpMethod.Post, "conversations", new JsonObject { ["locale"] = "id-ID" }, cancellationToken);
        _conversation = (string)opened["conversationId"]!;
        _client.Token = (string)opened["token"]!;
        _socket?.Open(_conversation);
        await WaitAsync(ear => ear.HasGreeting, "the opening", cancellationToken);
    }

    public async Task SayAsync(string text, CancellationToken cancellationToken) =>
        await HearAsync(await PostAsync(text, _said++, cancellationToken), text, cancellationToken);

    /// <summary>Posts a message under a number; the same number is the same message.</summary>
    /// <returns>The id that the server gave it.</returns>
    public async Task<string> PostAsync(string text, int number, CancellationToken cancellationToken)
    {
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["text"] = text,
            ["from"] = new JsonObject { ["id"] = Account },
            ["channelData"] = new JsonObject { ["clientActivityID"] = $"{Account}-{number}" },
        };
        return (string)(await _client.CallAsync(HttpMethod.Post, $"conversations/{_conversation}/activities", activity, cancellationToken))["id"]!;
    }

    public Task HearAsync(string id, string text, CancellationToken cancellationToken) => WaitAsync(ear => ear.HasReplyTo(id), $"\"{text}\" ({id})", cancellationToken);

    public async Task<Hearing> ReadAsync(CancellationToken cancellationToken)
    {
        await DrainAsync(cancellationToken);
        var whole = new DirectLineEar();
        while (await ReadNextAsync(whole, cancellationToken) > 0)
        {
        }

        return whole.Tell(_ear);
    }

    /// <summary>Waits until a call was answered with such words and has to be made again.</summary>
    public async Task IsRefusedAsync(string words, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        waiting.CancelAfter(patience);
        while (!_client.LastRefusal.Contains(words, StringComparison.Ordinal))
        {
            await Task.Delay(Pause, waiting.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_socket is not null)
        {
            await _socket.DisposeAsync();
        }

        _client.Dispose();
    }

    /// <summary>Reads what came after the last answer, such as a reply that nobody waited for.</summary>
    private async Task DrainAsync(CancellationToken cancellationToken)
    {
        if (_socket is null)
        {
            while (await ReadNextAsync(_ear, cancellationToken) > 0)
            {
            }
        }
        else
        {
            await _socket.CloseAsync();
        }
    }

    private async Task<int> ReadNextAsync(DirectLineEar ear, CancellationToken cancellationToken) =>
        ear.Hear(await _client.CallAsync(HttpMethod.Get, $"conversations/{_conversation}/activities?watermark={ear.Watermark}", null, cancellationToken));

    private async Task WaitAsync(Func<DirectLineEar, bool> heard, string what, CancellationToken cancellationToken)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        waiting.CancelAfter(_patience);
        try
        {
            while (!heard(_ear))
            {
                if (_socket is null && await ReadNextAsync(_ear, waiting.Token) > 0)
                {
                    continue;
                }

                await Task.Delay(Pause, waiting.Token);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"{Account} in {_conversation} got no answer to {what} within {_patience}.");
        }
    }
}
