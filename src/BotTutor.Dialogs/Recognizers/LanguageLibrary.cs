using System.Collections.Concurrent;
using BotTutor.Diagnostics;
using BotTutor.Dialogs.Generators;
using BotTutor.Expressions;
using BotTutor.LanguageUnderstanding;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Dialogs.Recognizers;

/// <summary>The <c>.lu</c> files of a folder, trained when a message first asks for them, or before by <see cref="Train"/>.</summary>
internal sealed class LanguageLibrary
{
    /// <summary>Languages come from outside, so what is kept for each has an end.</summary>
    private const int MostKept = 2_000;
    private readonly Dictionary<string, Lazy<Trained>> _recognizers = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<(string Name, string Locale), Trained?> _chosen = new();

    public LanguageLibrary(IReadOnlyList<SourceText> files)
    {
        var byName = files.ToDictionary(file => Path.GetFileName(file.Name), StringComparer.OrdinalIgnoreCase);
        var findings = new List<Diagnostic>();
        foreach (var (name, file) in byName)
        {
            var language = TemplateFiles.LanguageOf(name);
            var model = LuModel.Parse(file, import => Imported(import, language, byName));
            var luis = IsOfComposer(language) ? new LuisEntities(model, file.Content) : null;
            findings.AddRange(model.Diagnostics.Where(finding => luis?.Answers(finding) != true));
            _recognizers[name] = new Lazy<Trained>(() => new Trained(new LuRecognizer(model), language, luis));
        }

        Diagnostics = findings;
    }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public IEnumerable<string> Names => _recognizers.Keys;

    /// <summary>Whether a name is known in any language.</summary>
    public bool Has(string name) => Names.Any(known => known.Equals(name, StringComparison.OrdinalIgnoreCase) || IsLanguageOf(known, name));

    /// <summary>Trains what is not trained yet.</summary>
    public void Train() => Parallel.ForEach(_recognizers.Values, recognizer => _ = recognizer.Value);

    public async ValueTask<RecognitionDraft> RecognizeAsync(string name, Utterance utterance, RecognizerTurn turn, CancellationToken cancellationToken)
    {
        var draft = new RecognitionDraft(utterance.Text);
        if (Find(name, utterance.Locale, turn) is not { } trained)
        {
            return draft;
        }

        var vocabulary = turn.Services.GetService<IVocabularySource>() is { } source
            ? await source.GetAsync(turn.Context, cancellationToken)
            : Vocabulary.Empty;
        var now = turn.Clock.GetLocalNow();
        var recognition = trained.Recognizer.Recognize(utterance.Text, new RecognitionContext
        {
            Locale = trained.Luis is null ? utterance.Locale : trained.Language,
            Now = now,
            Vocabulary = vocabulary,
        });

        draft.Intents.AddRange(recognition.Intents.Select(intent => (intent.Name, intent.Score)));
        if (recognition.Alternatives.Count > 0)
        {
            draft.Alternatives = new ValueArray(recognition.Alternatives.Select(open => (Value)new ValueObject { ["intent"] = open.Name, ["score"] = open.Score }));
        }

        draft.Entities.AddRange(trained.Luis?.Read(recognition, trained.Language, now) ?? recognition.Entities.Select(entity =>
            new FoundEntity(entity.Name, ValueJson.Read(entity.Value.ToJsonString()), entity.Text, entity.Start, entity.End) { Score = entity.Score }));
        return draft;
    }

    private Trained? Find(string name, string locale, RecognizerTurn turn)
    {
        if (_chosen.TryGetValue((name, locale), out var known))
        {
            return known;
        }

        var stem = Stem(name);
        var found = turn.Languages.For(locale)
            .Select(language => _recognizers.GetValueOrDefault(language.Length == 0 ? stem + ".lu" : $"{stem}.{language}.lu"))
            .FirstOrDefault(recognizer => recognizer is not null)
            ?? _recognizers.FirstOrDefault(pair => IsLanguageOf(pair.Key, name)).Value;
        var trained = found is null ? null : turn.Time.Uncounted(() => found.Value);
        return _chosen.Count < MostKept ? _chosen.GetOrAdd((name, locale), trained) : trained;
    }

    /// <summary>An import is found by its file name, in the language of the file that imports where it names none.</summary>
    private static SourceText? Imported(string import, string language, Dictionary<string, SourceText> files)
    {
        var name = Path.GetFileName(import);
        return files.GetValueOrDefault(name) ?? files.GetValueOrDefault($"{Path.GetFileNameWithoutExtension(name)}.{language}.lu");
    }

    /// <summary>Composer names whole cultures, such as <c>en-us</c>; its bots rely on the shapes of LUIS. Indonesian has our own.</summary>
    private static bool IsOfComposer(string language) => language.Contains('-', StringComparison.Ordinal) && !language.StartsWith("id", StringComparison.OrdinalIgnoreCase);

    /// <summary>Cross-trained names of Composer, such as <c>shop.lu.qna</c>, mean the <c>.lu</c> file too.</summary>
    private static string Stem(string name)
    {
        foreach (var ending in (string[])[".lu.qna", ".lu", ".qna"])
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return name[..^ending.Length];
            }
        }

        return name;
    }

    private static bool IsLanguageOf(string file, string name) =>
        file.StartsWith(Stem(name) + ".", StringComparison.OrdinalIgnoreCase) && file.EndsWith(".lu", StringComparison.OrdinalIgnoreCase);

    /// <summary>A file that was trained, with its language and, where its entities have the shapes of LUIS, their reader.</summary>
    private sealed record Trained(LuRecognizer Recognizer, string Language, LuisEntities? Luis);
}
