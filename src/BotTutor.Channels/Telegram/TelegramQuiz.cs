using System.Text.Json.Nodes;

namespace BotTutor.Channels.Telegram;

/// <summary>A question as the platform's own quiz, which tells the person at once whether the answer was right.</summary>
internal static class TelegramQuiz
{
    private const int MostQuestion = 300;
    private const int MostOption = 100;
    private const int MostOptions = 12;
    private const int MostExplanation = 200;
    private const int MostExplanationLines = 3;

    /// <returns>The parameters of <c>sendPoll</c>; <see langword="null"/> when the quiz does not fit.</returns>
    public static JsonObject? Poll(QuizContent quiz, JsonObject addressed)
    {
        if (quiz.Question.Length > MostQuestion
            || quiz.Options.Count > MostOptions
            || quiz.Options.Any(option => option.Length is 0 or > MostOption))
        {
            return null;
        }

        addressed["question"] = quiz.Question;
        addressed["options"] = new JsonArray([.. quiz.Options.Select(option => (JsonNode)new JsonObject { ["text"] = option })]);
        addressed["type"] = "quiz";

        // An anonymous quiz would never tell us the answer.
        addressed["is_anonymous"] = false;
        addressed["allows_multiple_answers"] = quiz.Multiple || quiz.Correct.Count > 1;
        addressed["correct_option_ids"] = new JsonArray([.. quiz.Correct.Select(option => (JsonNode)option)]);
        if (quiz.Explanation is { Length: > 0 } explanation)
        {
            addressed["explanation"] = Shortened(string.Join('\n', explanation.Split('\n').Take(MostExplanationLines)));
        }

        return addressed;
    }

    private static string Shortened(string text)
    {
        if (text.Length <= MostExplanation)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', MostExplanation - 2);
        end = end > 0 ? end : MostExplanation - 2;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + "…";
    }
}
