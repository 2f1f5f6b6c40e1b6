using BotTutor.Dialogs.Adaptive;

namespace BotTutor.Dialogs.Recognizers;

/// <summary>A recognizer in a file of its own: <c>shop.lu</c> in the turn's language, or a <c>.dialog</c> that holds a recognizer.</summary>
internal sealed record NamedRecognizer : Recognizer
{
    /// <summary>Gets the name of the file.</summary>
    public required string Name { get; init; }

    internal override ValueTask<RecognitionDraft> RecognizeAsync(Utterance utterance, DialogTurn turn, CancellationToken cancellationToken) =>
        turn.World.Resources.RecognizerNamed(Name) is { } declared
            ? declared.RecognizeAsync(utterance, turn, cancellationToken)
            : turn.World.Resources.Language.RecognizeAsync(Name, utterance, turn, cancellationToken);
}
