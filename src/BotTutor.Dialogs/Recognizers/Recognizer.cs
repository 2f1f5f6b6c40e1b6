
namespace BotTutor.Dialogs.Recognizers;

/// <summary>Reads what a message means.</summary>
public abstract record Recognizer : Declared
{
    /// <summary>Gets the name that cross-trained sets know it by.</summary>
    public string? Id { get; init; }

    internal abstract ValueTask<RecognitionDraft> RecognizeAsync(Utterance utterance, RecognizerTurn turn, CancellationToken cancellationToken);
}
