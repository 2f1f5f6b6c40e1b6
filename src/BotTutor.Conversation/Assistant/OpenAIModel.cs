using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;
using OpenAI;
using OpenAI.Chat;

namespace BotTutor.Conversation.Assistant;

/// <summary>Asks a service that speaks OpenAI's chat protocol. It is asked once: who answers too late or not at all is not asked again.</summary>
internal sealed class OpenAIModel(IOptions<AssistantOptions> options, TimeProvider clock) : IAnswerModel, IDisposable
{
    private readonly AssistantOptions _options = options.Value;
    private readonly HttpClientPipelineTransport _transport = new(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Timeout.InfiniteTimeSpan });

    public async Task<ModelReply> AskAsync(ModelRequest request, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(_options.TimeOut, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var client = Client(request.Key);
            var response = await client.GetResponseAsync(
                [new(ChatRole.System, request.Rules), new(ChatRole.User, request.Question)],
                new ChatOptions { MaxOutputTokens = _options.MostTokens },
                either.Token);
            return response.FinishReason == Microsoft.Extensions.AI.ChatFinishReason.Length ? new ModelReply.Failed("cut")
                : string.IsNullOrWhiteSpace(response.Text) ? new ModelReply.Failed("malformed")
                : new ModelReply.Written(response.Text);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            return new ModelReply.Failed(limit.IsCancellationRequested ? "timeOut" : Reason(failure));
        }
    }

    public void Dispose() => _transport.Dispose();

    /// <summary>What other people's services send is theirs; whatever it breaks on the way, there is no answer.</summary>
    private static string Reason(Exception failure) => failure switch
    {
        ClientResultException { Status: > 0 and var status } => $"status{status}",
        ClientResultException or HttpRequestException or IOException => "unreachable",
        _ => "malformed",
    };

    private IChatClient Client(string key)
    {
        var settings = new OpenAIClientOptions
        {
            Endpoint = new Uri(_options.Endpoint),
            Transport = _transport,
            RetryPolicy = new ClientRetryPolicy(0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
        };
        settings.AddPolicy(new IdempotencyHeader(key), PipelinePosition.PerCall);
        return new ChatClient(_options.Model, new ApiKeyCredential(_options.ApiKey.Length > 0 ? _options.ApiKey : "none"), settings).AsIChatClient();
    }

    /// <summary>Lets a service that knows the header see that two requests are one.</summary>
    private sealed class IdempotencyHeader(string key) : PipelinePolicy
    {
        public override void Process(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex)
        {
            message.Request.Headers.Set("Idempotency-Key", key);
            ProcessNext(message, pipeline, currentIndex);
        }

        public override ValueTask ProcessAsync(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex)
        {
            message.Request.Headers.Set("Idempotency-Key", key);
            return ProcessNextAsync(message, pipeline, currentIndex);
        }
    }
}
