
namespace BotTutor.Dialogs.Recognizers;

/// <summary>Finds values of one sort in a message. As a dialog's recognizer it tells no intent.</summary>
public abstract record EntityRecognizer : Recognizer
{
    internal abstract IEnumerable<FoundEntity> Find(Utterance utterance);

    internal sealed override ValueTask<RecognitionDraft> RecognizeAsync(Utterance utterance, RecognizerTurn turn, CancellationToken cancellationToken)
    {
        var draft = new RecognitionDraft(utterance.Text);
        draft.Entities.AddRange(Find(utterance));
        return ValueTask.FromResult(draft);
    }
}
