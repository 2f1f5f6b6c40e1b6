using BotTutor.LanguageUnderstanding.Entities;
using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding;

/// <summary>Understands messages as a <c>.lu</c> file teaches. Trained by its constructor; the same text always gives the same recognizer. Safe for many threads.</summary>
public sealed class LuRecognizer
{
    private readonly LuRecognizerOptions _options;
    private readonly DeclaredEntities _entities;
    private readonly Dictionary<string, string> _exact = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="model">What to understand.</param>
    /// <param name="options">The defaults when left out.</param>
    public LuRecognizer(LuModel model, LuRecognizerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        _options = options ?? new LuRecognizerOptions();
        _entities = new DeclaredEntities(model);
        Model = model;
        foreach (var intent in model.Intents)
        {
            foreach (var utterance in intent.Utterances)
            {
                _exact.TryAdd(utterance.Text.Trim(), intent.Name);
            }
        }
    }

    public LuModel Model { get; }

    /// <summary>Reads a message. Never fails, whatever stands in it.</summary>
    public Recognition Recognize(string text, RecognitionContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        var read = text.Length > _options.MostCharacters ? text[.._options.MostCharacters] : text;
        var normalizer = new Normalizer(context.Vocabulary.Index.Words, new WordIndex([]));
        var findings = EntityReader.Read(new Message(text, normalizer.Read(read)), context);
        _entities.Read(findings);
        var entities = _entities.Recognized(findings, read);
        return _exact.TryGetValue(read.Trim(), out var intent)
            ? new Recognition(text, [new ScoredIntent(intent, 1)], entities)
            : new Recognition(text, [new ScoredIntent(Recognition.None, 0)], entities);
    }
}
