using BotTutor.Expressions;

namespace BotTutor.Dialogs.Recognizers;

/// <summary>A recognizer of a service that is no more, or that needs a key. Ours reads the file of the same name in its place.</summary>
public abstract record ForeignRecognizer : Recognizer
{
    /// <summary>The names of files that may stand in, the best first.</summary>
    private protected abstract IEnumerable<string> Files { get; }

    /// <summary>The name of the file that this stands in, without its ending: <c>main.en-us.lu</c> in <c>main.en-us.lu.dialog</c>.</summary>
    private protected string Stem => Origin.Resource.EndsWith(".dialog", StringComparison.OrdinalIgnoreCase) ? Origin.Resource[..^".dialog".Length] : Origin.Resource;

    internal override ValueTask<RecognitionDraft> RecognizeAsync(Utterance utterance, RecognizerTurn turn, CancellationToken cancellationToken)
    {
        var language = turn.Library.Language;
        var file = Files.FirstOrDefault(language.Has) ?? Files.First();
        return language.RecognizeAsync(file, utterance, turn, cancellationToken);
    }
}

/// <summary>Made for LUIS, which has been closed; read from the <c>.lu</c> file of the same name.</summary>
[DialogKind("Microsoft.LuisRecognizer")]
public sealed record LuisRecognizer : ForeignRecognizer
{
    public Value ApplicationId { get; init; }

    public Value Endpoint { get; init; }

    public Value EndpointKey { get; init; }

    public Value Version { get; init; }

    public Value PredictionOptions { get; init; }

    public Value DynamicLists { get; init; }

    public Value ExternalEntityRecognizer { get; init; }

    private protected override IEnumerable<string> Files => [Stem.EndsWith(".lu", StringComparison.OrdinalIgnoreCase) ? Stem : Stem + ".lu"];
}

/// <summary>Made for Orchestrator; read from the <c>.lu</c> file of the same name.</summary>
[DialogKind("Microsoft.OrchestratorRecognizer")]
public sealed record OrchestratorRecognizer : ForeignRecognizer
{
    public Value ModelFolder { get; init; }

    public Value SnapshotFile { get; init; }

    public Value DetectAmbiguousIntents { get; init; }

    public Value DisambiguationScoreThreshold { get; init; }

    public Value ExternalEntityRecognizer { get; init; }

    private protected override IEnumerable<string> Files => [Stem.EndsWith(".lu", StringComparison.OrdinalIgnoreCase) ? Stem : Stem + ".lu"];
}
