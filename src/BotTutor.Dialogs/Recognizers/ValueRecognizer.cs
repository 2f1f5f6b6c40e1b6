
namespace BotTutor.Dialogs.Recognizers;

/// <summary>Reads what forms and buttons send. Every dialog does that already; the kind is there for dialogs that name it.</summary>
[DialogKind("Microsoft.ValueRecognizer")]
public sealed record ValueRecognizer : Recognizer
{
    internal override ValueTask<RecognitionDraft> RecognizeAsync(Utterance utterance, RecognizerTurn turn, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new RecognitionDraft(utterance.Text));
}
