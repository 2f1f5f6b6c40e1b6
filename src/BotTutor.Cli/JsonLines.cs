using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotTutor.Cli;

/// <summary>Reads one JSON object a line and answers each with one line, so that other programs can drive a command.</summary>
internal static class JsonLines
{
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Answers every line of the input; an empty line is passed over, a line that is no JSON object is answered by <paramref name="refuse"/>.</summary>
    public static async Task AnswerAsync(
        TextReader input,
        TextWriter output,
        Func<JsonObject, JsonNode> answer,
        Func<string, JsonNode> refuse,
        CancellationToken cancellationToken)
    {
        while (await input.ReadLineAsync(cancellationToken) is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                var reply = Parse(line) is { } request ? answer(request) : refuse("The line is not a JSON object.");
                await output.WriteLineAsync(Write(reply).AsMemory(), cancellationToken);
            }
        }
    }

    public static string Write(JsonNode? node) => node?.ToJsonString(OneLine) ?? "null";

    private static JsonObject? Parse(string line)
    {
        try
        {
            return JsonNode.Parse(line) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
