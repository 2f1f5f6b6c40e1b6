using BotTutor.LanguageUnderstanding.Entities;
using BotTutor.LanguageUnderstanding.Intents;
using BotTutor.LanguageUnderstanding.Lu;
using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding;

/// <summary>Understands messages as a <c>.lu</c> file teaches. Trained by its constructor; the same text always gives the same recognizer. Safe for many threads.</summary>
public sealed class LuRecognizer
{
    private const string RejectionSetting = "bottutor.none";

    /// <summary>What is near nothing, such as signs and bare telephone numbers, shows no wish, and no wish of another's either.</summary>
    private const double ScoreOfNothing = 0.5;

    private readonly LuRecognizerOptions _options;
    private readonly DeclaredEntities _entities;
    private readonly TrainingSet _training;
    private readonly IntentClassifier _classifier;
    private readonly ExampleIndex _examples;
    private readonly PatternMatcher _patterns;
    private readonly LearnedEntities _learned;
    private readonly string _rejection;

    /// <param name="model">What to understand.</param>
    /// <param name="options">The defaults when left out.</param>
    public LuRecognizer(LuModel model, LuRecognizerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        _options = options ?? new LuRecognizerOptions();
        _entities = new DeclaredEntities(model);
        Model = model;
        _rejection = model.Settings.GetValueOrDefault(RejectionSetting, Recognition.None);
        _training = new TrainingSet(model);
        var normalizer = new Normalizer(new WordIndex([]), _training.Words);
        _patterns = new PatternMatcher(model, normalizer);
        _learned = new LearnedEntities(model, normalizer);
        _examples = new ExampleIndex(_training.Examples);
        _classifier = new IntentClassifier(_training.Examples, Elsewhere(model));
    }

    public LuModel Model { get; }

    /// <summary>Reads a message. Never fails, whatever stands in it.</summary>
    public Recognition Recognize(string text, RecognitionContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        var read = text.Length > _options.MostCharacters ? text[.._options.MostCharacters] : text;
        var normalizer = new Normalizer(context.Vocabulary.Index.Words, _training.Words);
        var findings = EntityReader.Read(new Message(text, normalizer.Read(read)), context);
        _entities.Read(findings);
        var pattern = _patterns.Match(findings);
        var intents = pattern is var (intent, _) ? Sure(intent, 1, findings) : Intents(findings, context.LastIntent);
        if (pattern is var (_, slots))
        {
            Fill(findings, slots);
        }
        else
        {
            _learned.Read(findings, intents[0].Name);
        }

        var entities = _entities.Recognized(findings, read, finding => _learned.Role(findings.Message, finding.Name, finding.First));
        return new Recognition(text, intents, entities)
        {
            Language = MessageLanguage.Of(findings.Message),
            Guess = MessageLanguage.GuessOf(findings.Message),
            Alternatives = Ambiguity.Of(intents, _rejection),
        };
    }

    private static void Fill(Findings findings, IReadOnlyList<PatternMatcher.Slot> slots)
    {
        foreach (var slot in slots)
        {
            if (slot.Finding is null)
            {
                findings.Note(slot.Entity, slot.First, slot.End, findings.Message.Stretch(slot.First, slot.End), 0.9);
            }

            if (slot.Role is { } role)
            {
                findings.Rename(slot.Entity, slot.First, role);
            }
        }
    }

    private List<ScoredIntent> Sure(string intent, double score, Findings findings)
    {
        var others = _classifier.Classify(findings).Where(other => other.Name != intent).Select(other => other with { Score = other.Score * (1 - score) });
        return [new ScoredIntent(intent, score), .. others.Take(_options.MostIntents - 1)];
    }

    private List<ScoredIntent> Intents(Findings findings, string? last)
    {
        if (_examples.Find(findings) is { } example)
        {
            return Sure(example.Intent, example.Likeness, findings);
        }

        IReadOnlyList<ScoredIntent> classified = SaysSomething(findings) ? Ellipsis.Completed(_classifier.Classify(findings), findings, last) : [];

        // An example alone scores 1.
        var careful = classified.Select(intent => intent with { Score = Math.Min(intent.Score, 0.99) }).Take(_options.MostIntents).ToList();
        return careful.Count > 0 && careful[0].Score >= _options.RejectBelow
            ? careful
            : [new ScoredIntent(_rejection, ScoreOfNothing), .. careful.Where(intent => intent.Name != _rejection).Take(_options.MostIntents - 1)];
    }

    private static bool SaysSomething(Findings findings) =>
        findings.Message.Tokens.Any(token => token.IsWord) || findings.First(Prebuilts.Quantity) is not null || findings.First(Prebuilts.Money) is not null;

    /// <summary>The class of what is not ours: the one named by the file, or the one that it trains, or one that no example has.</summary>
    private string Elsewhere(LuModel model) =>
        model.Settings.ContainsKey(RejectionSetting) ? _rejection
        : model.Intents.FirstOrDefault(intent => intent.Name is Recognition.None or "out_of_scope")?.Name ?? Recognition.None;
}
