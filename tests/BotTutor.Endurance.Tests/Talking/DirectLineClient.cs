using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotTutor.Endurance.Tests.Talking;

/// <summary>Calls a Direct Line server until it answers: a broken line, a shut door and a 5xx are tried again, at the next host if there is one.</summary>
internal sealed class DirectLineClient(Doors doors, TimeSpan patience) : IDisposable
{
    /// <summary>Shared by all talkers, as a proxy in front of the host would share its lines.</summary>
    private static readonly SocketsHttpHandler Lines = new() { PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30) };

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly HttpClient _http = new(Lines, disposeHandler: false) { Timeout = TimeSpan.FromSeconds(20) };

    /// <summary>Gets or sets what opens the doors.</summary>
    public string? Token { get; set; }

    /// <summary>Gets how often a call had to be made again.</summary>
    public int Repeats { get; private set; }

    /// <summary>Gets what the last call that had to be made again was told.</summary>
    public string LastRefusal { get; private set; } = "";

    /// <exception cref="TimeoutException">Nobody answered for as long as a person would wait.</exception>
    /// <exception cref="HttpRequestException">The server refuses; asking again would not help.</exception>
    public async Task<JsonNode> CallAsync(HttpMethod method, string path, JsonObject? body, CancellationToken cancellationToken)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        waiting.CancelAfter(patience);
        var last = "";
        try
        {
            while (true)
            {
                var (answer, why) = await TryAsync(method, path, body, waiting.Token);
                if (answer is not null)
                {
                    return answer;
                }

                last = why;
                LastRefusal = why;
                Repeats++;
                doors.Next();
                await Task.Delay(Pause, waiting.Token);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"{method} {path} got no answer within {patience}; the last try said: {last}");
        }
    }

    public Uri Address(string path) => new(doors.Current, $"/v3/directline/{path}");

    public void Dispose() => _http.Dispose();

    private async Task<(JsonNode? Answer, string Why)> TryAsync(HttpMethod method, string path, JsonObject? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, Address(path)) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = Token is null ? null : new AuthenticationHeaderValue("Bearer", Token);
        try
        {
            using var response = await _http.SendAsync(request, cancellationToken);
            var text = await response.Content.ReadAsStringAsync(cancellationToken);
            return response.StatusCode switch
            {
                _ when response.IsSuccessStatusCode => (JsonNode.Parse(text), ""),
                >= HttpStatusCode.InternalServerError or HttpStatusCode.TooManyRequests => (null, $"{(int)response.StatusCode} {text}"),
                _ => throw new HttpRequestException($"{method} {path}: {(int)response.StatusCode} {text}", inner: null, response.StatusCode),
            };
        }
        catch (HttpRequestException broken) when (broken.StatusCode is null)
        {
            return (null, broken.Message);
        }
        catch (Exception cut) when (cut is IOException or SocketException or JsonException || (cut is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return (null, cut.Message);
        }
    }
}
