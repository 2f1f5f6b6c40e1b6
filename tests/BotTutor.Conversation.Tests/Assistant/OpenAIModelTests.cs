using BotTutor.Conversation.Assistant;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace BotTutor.Conversation.Tests.Assistant;

public sealed class OpenAIModelTests
{
    private static readonly ModelRequest Request = new("k1", "Fakta: keripik renyah.", "renyah ga?");

    [Fact]
    public async Task Asks_with_model_key_limit_and_idempotency_key_and_gets_what_the_model_wrote()
    {
        await using var stub = new StubService { Answer = "Renyah, Kak." };
        (await AskAsync(stub.Endpoint)).ShouldBe(new ModelReply.Written("Renyah, Kak."));

        stub.Asked.TryDequeue(out var asked).ShouldBeTrue();
        asked.Body["model"]!.GetValue<string>().ShouldBe("llama3.2:3b");
        asked.Body["max_completion_tokens"]!.GetValue<int>().ShouldBe(200);
        asked.Body["messages"]!.AsArray().Select(message => $"{message!["role"]}: {message["content"]}")
            .ShouldBe(["system: Fakta: keripik renyah.", "user: renyah ga?"]);
        asked.Headers["Authorization"].ShouldBe("Bearer sk-secret");
        asked.Headers["Idempotency-Key"].ShouldBe("k1");
    }

    [Theory]
    [InlineData(429, "status429")]
    [InlineData(500, "status500")]
    [InlineData(401, "status401")]
    [InlineData(302, "status302")]
    public async Task A_bad_status_is_no_answer_and_is_not_tried_again(int status, string reason)
    {
        await using var stub = new StubService { Status = status };
        (await AskAsync(stub.Endpoint)).ShouldBe(new ModelReply.Failed(reason));
        stub.Asked.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("<html>Bad gateway</html>")]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("""{"choices":[]}""")]
    [InlineData("""{"choices":"x"}""")]
    [InlineData("""{"choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":null}}]}""")]
    public async Task A_body_that_holds_no_answer_is_malformed(string body)
    {
        await using var stub = new StubService { Body = body };
        (await AskAsync(stub.Endpoint)).ShouldBe(new ModelReply.Failed("malformed"));
    }

    [Fact]
    public async Task An_answer_that_was_cut_is_none()
    {
        await using var stub = new StubService { Body = """{"id":"1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"finish_reason":"length","message":{"role":"assistant","content":"Keripik Tem"}}]}""" };
        (await AskAsync(stub.Endpoint)).ShouldBe(new ModelReply.Failed("cut"));
    }

    [Fact]
    public async Task Nobody_at_the_address_is_unreachable() =>
        (await AskAsync(StubService.Nowhere())).ShouldBe(new ModelReply.Failed("unreachable"));

    [Fact]
    public async Task A_service_that_keeps_waiting_is_left_when_the_time_is_up()
    {
        await using var stub = new StubService { Hangs = true };
        var clock = new FakeTimeProvider();
        using var model = Model(stub.Endpoint, clock);
        var reply = model.AskAsync(Request, TestContext.Current.CancellationToken);
        while (stub.Asked.IsEmpty)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        clock.Advance(TimeSpan.FromSeconds(8));
        (await reply).ShouldBe(new ModelReply.Failed("timeOut"));
    }

    private static async Task<ModelReply> AskAsync(string endpoint)
    {
        using var model = Model(endpoint, TimeProvider.System);
        return await model.AskAsync(Request, TestContext.Current.CancellationToken);
    }

    private static OpenAIModel Model(string endpoint, TimeProvider clock) =>
        new(Options.Create(new AssistantOptions { Enabled = true, Endpoint = endpoint, Model = "llama3.2:3b", ApiKey = "sk-secret" }), clock);
}
