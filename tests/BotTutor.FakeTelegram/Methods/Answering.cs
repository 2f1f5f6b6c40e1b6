using System.Text.Json.Nodes;
using BotTutor.FakeTelegram.Bots;

namespace BotTutor.FakeTelegram.Methods;

/// <summary>Answers to pressed buttons, and reactions.</summary>
internal static class Answering
{
    private const int MostAnswer = 200;

    /// <summary>How long the person's app waits for the answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public static JsonNode AnswerQuery(FakeBot bot, MethodCall call)
    {
        if (call.Text("callback_query_id") is not { } id
            || !bot.Queries.TryGetValue(id, out var query)
            || query.IsAnswered
            || bot.Clock.GetUtcNow() - query.Pressed > Patience)
        {
            throw ApiFault.BadRequest("query is too old and response timeout expired or query ID is invalid");
        }

        if (call.Text("text") is { Length: > MostAnswer })
        {
            throw ApiFault.BadRequest("MESSAGE_TOO_LONG");
        }

        query.IsAnswered = true;
        query.Answer = call.Text("text");
        query.IsAlert = call.Flag("show_alert");
        return true;
    }

    public static JsonNode SetReaction(FakeBot bot, MethodCall call)
    {
        if (bot.ChatOf(call).Find(call.Number("message_id") ?? 0) is not { } message)
        {
            throw ApiFault.BadRequest("message to react not found");
        }

        message.Json["reaction"] = call.Json("reaction")?.DeepClone();
        return true;
    }
}
