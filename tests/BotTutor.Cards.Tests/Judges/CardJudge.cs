using System.Diagnostics;
using System.Text.Json.Nodes;

namespace BotTutor.Cards.Tests.Judges;

/// <summary>The npm packages that fill and check cards everywhere else, in one node process for all questions.</summary>
public sealed class CardJudge : IAsyncLifetime
{
    private readonly SemaphoreSlim _turn = new(1);
    private Process? _process;

    /// <summary>Gets why there is no judge here; <see langword="null"/> when there is one.</summary>
    public string? Missing { get; private set; }

    public async ValueTask InitializeAsync()
    {
        if (!JudgeFolder.HasTools)
        {
            Missing = "node and npm are not on the path; cards are judged by npm packages.";
            return;
        }

        var folder = await JudgeFolder.PrepareAsync();
        _process = Process.Start(new ProcessStartInfo("node", "judge.cjs")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        });
    }

    /// <summary>Fills a template with data, as <c>adaptivecards-templating</c> does; <c>{"error"}</c> where that breaks.</summary>
    public async Task<JsonNode?> FillAsync(JsonNode? template, JsonNode? data, JsonNode? host)
    {
        var question = new JsonObject { ["template"] = template?.DeepClone(), ["data"] = data?.DeepClone() };
        if (host is not null)
        {
            question["host"] = host.DeepClone();
        }

        var answer = await AskAsync(question);
        return answer.ContainsKey("error") ? answer : answer["card"]?.DeepClone();
    }

    /// <summary>What <c>adaptivecards</c> finds wrong with a card, held to the version that the card names.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync(JsonNode card)
    {
        var answer = await AskAsync(new JsonObject { ["card"] = card.DeepClone() });
        return answer["error"] is { } error ? [error.ToString()] : [.. answer["faults"]!.AsArray().Select(fault => fault!.GetValue<string>())];
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            _process.StandardInput.Close();
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        _turn.Dispose();
    }

    private async Task<JsonObject> AskAsync(JsonObject question)
    {
        Assert.SkipWhen(Missing is not null, Missing ?? "");
        await _turn.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            await _process!.StandardInput.WriteLineAsync(question.ToJsonString());
            await _process.StandardInput.FlushAsync();
            var answer = await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The judge has left; its last words are in the output of errors.");
            return JsonNode.Parse(answer)!.AsObject();
        }
        finally
        {
            _turn.Release();
        }
    }
}
