
namespace BotTutor.Dialogs.Recognizers;

/// <summary>Asks several recognizers and takes all that they find.</summary>
[DialogKind("Microsoft.RecognizerSet")]
public sealed record RecognizerSet : Recognizer
{
    public required IReadOnlyList<Recognizer> Recognizers { get; init; }

    internal override async ValueTask<RecognitionDraft> RecognizeAsync(Utterance utterance, RecognizerTurn turn, CancellationToken cancellationToken)
    {
        var merged = new RecognitionDraft(utterance.Text);
        foreach (var recognizer in Recognizers)
        {
            var draft = await recognizer.RecognizeAsync(utterance, turn, cancellationToken);
            merged.Intents.AddRange(draft.Intents.Where(intent => intent.Name != RecognitionDraft.None));
            merged.Entities.AddRange(draft.Entities.Where(entity => !merged.Entities.Contains(entity)));
            merged.Answers ??= draft.Answers;
            merged.Alternatives ??= draft.Alternatives;
        }

        return merged;
    }
}

/// <summary>Takes the recognizer of the turn's language.</summary>
[DialogKind("Microsoft.MultiLanguageRecognizer")]
public sealed record MultiLanguageRecognizer : Recognizer
{
    /// <summary>Gets the recognizers by language; the one named "" stands in where no language fits.</summary>
    public required IReadOnlyDictionary<string, Recognizer> Recognizers { get; init; }

    /// <summary>Gets the languages to try for each language, the best first; the bot's own rule unless said.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? LanguagePolicy { get; init; }

    internal override ValueTask<RecognitionDraft> RecognizeAsync(Utterance utterance, RecognizerTurn turn, CancellationToken cancellationToken)
    {
        var recognizer = Generators.LanguagePolicy.Of(LanguagePolicy, turn.Languages).For(utterance.Locale).Select(language => Recognizers.GetValueOrDefault(language)).FirstOrDefault(found => found is not null);
        return recognizer is null ? ValueTask.FromResult(new RecognitionDraft(utterance.Text)) : recognizer.RecognizeAsync(utterance, turn, cancellationToken);
    }
}
