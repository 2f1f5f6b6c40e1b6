using BotTutor.Dialogs.Questions;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Recognizers;

/// <summary>Answers of a <c>.qna</c> file as what a recognizer finds: the intent <c>QnAMatch</c> and the entity <c>answer</c>.</summary>
internal static class QuestionReading
{
    public const string Match = "QnAMatch";

    /// <summary>An answer may name an intent instead of saying something.</summary>
    private const string IntentPrefix = "intent=";

    public static RecognitionDraft Draft(string text, QuestionIndex? questions, QuestionSearch search)
    {
        var draft = new RecognitionDraft(text);
        if (text.Length == 0 || questions?.Find(text, search) is not { Count: > 0 } found)
        {
            return draft;
        }

        var (pair, score) = found[0];
        var answer = pair.Answer.Trim();
        draft.Intents.Add((answer.StartsWith(IntentPrefix, StringComparison.OrdinalIgnoreCase) ? answer[IntentPrefix.Length..].Trim() : Match, score));
        draft.Entities.Add(new FoundEntity("answer", pair.Answer, pair.Answer, 0, text.Length) { Score = score, Resolution = pair.ToValue(score) });
        draft.Answers = new ValueArray(found.Select(match => (Value)match.Pair.ToValue(match.Score)));
        return draft;
    }
}
