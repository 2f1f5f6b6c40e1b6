using BotTutor.Dialogs.Questions;

namespace BotTutor.Dialogs.Recognizers;

/// <summary>A recognizer in a file of its own: <c>shop.lu</c> in the turn's language, <c>shop.lu.qna</c> with questions, or a <c>.dialog</c> that holds a recognizer.</summary>
internal sealed record NamedRecognizer : Recognizer
{
    /// <summary>Gets the name of the file.</summary>
    public required string Name { get; init; }

    internal override async ValueTask<RecognitionDraft> RecognizeAsync(Utterance utterance, RecognizerTurn turn, CancellationToken cancellationToken)
    {
        var resources = turn.Library;
        if (resources.RecognizerNamed(Name) is { } declared)
        {
            return await declared.RecognizeAsync(utterance, turn, cancellationToken);
        }

        var draft = await resources.Language.RecognizeAsync(Name, utterance, turn, cancellationToken);
        if (!Name.EndsWith(".qna", StringComparison.OrdinalIgnoreCase))
        {
            return draft;
        }

        // Intents and questions were not trained with each other: the surer of them has the say.
        var question = QuestionReading.Draft(utterance.Text, resources.Questions.Find(Name, utterance.Locale, turn.Languages), new QuestionSearch());
        return question.Intents.Count > 0 && (draft.Top.Name == RecognitionDraft.None || question.Top.Score > draft.Top.Score) ? question : draft;
    }
}
