using System.Text.Json.Nodes;
using BotTutor.FakeTelegram.Bots;

namespace BotTutor.FakeTelegram.Methods;

/// <summary>Polls and quizzes, as they stand since Bot API 9.6: several options can be right.</summary>
internal static class Polling
{
    private const int MostQuestion = 300;
    private const int MostOption = 100;
    private const int MostOptions = 12;
    private const int MostExplanation = 200;
    private const int MostExplanationLines = 3;

    public static JsonNode SendPoll(FakeBot bot, MethodCall call)
    {
        var question = Measured(call.Text("question"), MostQuestion, "poll question");
        var options = Options(call);
        var isQuiz = call.Text("type") is "quiz";
        var poll = new JsonObject
        {
            ["id"] = bot.NextPollId(),
            ["question"] = question,
            ["options"] = options,
            ["total_voter_count"] = 0,
            ["is_closed"] = call.Flag("is_closed"),
            ["is_anonymous"] = !call.Has("is_anonymous") || call.Flag("is_anonymous"),
            ["type"] = isQuiz ? "quiz" : "regular",
            ["allows_multiple_answers"] = call.Flag("allows_multiple_answers"),
            ["allows_revoting"] = call.Has("allows_revoting") ? call.Flag("allows_revoting") : !isQuiz,
            ["members_only"] = false,
        };
        if (isQuiz)
        {
            AddSolution(poll, call, options.Count);
        }
        else if (call.Has("correct_option_ids"))
        {
            throw ApiFault.BadRequest("only quiz polls can have correct options");
        }

        var sent = Sending.Send(bot, call, new JsonObject { ["poll"] = poll });
        bot.Polls[(string)poll["id"]!] = new FakePoll((JsonObject)sent.Json["poll"]!, bot.ChatOf(call), sent.Id);
        return sent.Json.DeepClone();
    }

    public static JsonNode StopPoll(FakeBot bot, MethodCall call)
    {
        var chat = bot.ChatOf(call);
        var id = call.Number("message_id");
        if (bot.Polls.Values.FirstOrDefault(poll => poll.Chat == chat && poll.MessageId == id) is not { } poll)
        {
            throw ApiFault.BadRequest("message with poll to stop not found");
        }

        if (poll.IsClosed)
        {
            throw ApiFault.BadRequest("poll has already been closed");
        }

        poll.Close();
        bot.Updates.Add(UpdateKind.Poll, $"poll {poll.Id}", poll.ToJson());
        return poll.ToJson();
    }

    private static JsonArray Options(MethodCall call)
    {
        if (call.Json("options") is not JsonArray { Count: >= 1 } asked)
        {
            throw ApiFault.BadRequest("poll must have at least 1 option");
        }

        if (asked.Count > MostOptions)
        {
            throw ApiFault.BadRequest($"poll can't have more than {MostOptions} options");
        }

        var place = 0;
        return new JsonArray([.. asked.Select(option => (JsonNode)new JsonObject
        {
            ["persistent_id"] = $"o{place++}",
            ["text"] = Measured(option is JsonObject fields ? (string?)fields["text"] : (string?)option, MostOption, "poll option"),
            ["voter_count"] = 0,
        })]);
    }

    private static void AddSolution(JsonObject poll, MethodCall call, int options)
    {
        if (call.Json("correct_option_ids") is not JsonArray { Count: > 0 } right)
        {
            throw ApiFault.BadRequest("quiz must have a correct option");
        }

        if (right.Any(place => place!.GetValue<int>() is var option && (option < 0 || option >= options)))
        {
            throw ApiFault.BadRequest("wrong correct option ID specified");
        }

        poll["correct_option_ids"] = right.DeepClone();
        if (call.Text("explanation") is { Length: > 0 } written)
        {
            var explanation = Text.FormattedText.Read(written, call.Text("explanation_parse_mode"), call.Json("explanation_entities"));
            if (explanation.Text.Length > MostExplanation || explanation.Text.Split('\n').Length > MostExplanationLines)
            {
                throw ApiFault.BadRequest("message is too long");
            }

            poll["explanation"] = explanation.Text;
        }
    }

    private static string Measured(string? text, int most, string what) => text?.Trim() switch
    {
        null or "" => throw ApiFault.BadRequest($"{what} must be non-empty"),
        { } trimmed when trimmed.Length > most => throw ApiFault.BadRequest($"{what} length must not exceed {most}"),
        { } trimmed => trimmed,
    };
}
