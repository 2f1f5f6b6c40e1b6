
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
        if (!Name.EndsWith(".qna", StringComparison.OrdinalIgnoreCase) || draft.Top.Name != RecognitionDraft.None)
        {
            return draft;
        }

        // What no intent claims may be one of the questions.
        var question = resources.Questions.Recognize(Name, utterance, turn.Languages);
        return question.Intents.Count > 0 ? question : draft;
    }
}
