using BotTutor.Diagnostics;
using BotTutor.Dialogs.Generators;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Recognizers;

/// <summary>The <c>.qna</c> files of a folder: finds the question that a message asks, by the words they share.</summary>
internal sealed class QuestionLibrary
{
    private const double Least = 0.5;
    private readonly Dictionary<string, List<(string[] Words, QuestionAndAnswer Pair)>> _files = new(StringComparer.OrdinalIgnoreCase);

    public QuestionLibrary(IEnumerable<SourceText> files)
    {
        var findings = new List<Diagnostic>();
        foreach (var file in files)
        {
            var (pairs, diagnostics) = QuestionFile.Read(file);
            findings.AddRange(diagnostics);
            _files[Path.GetFileName(file.Name)] = [.. pairs.SelectMany(pair => pair.Questions.Select(question => (Words(question), pair)))];
        }

        Diagnostics = findings;
    }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public IEnumerable<string> Names => _files.Keys;

    /// <summary>Whether a name is known in any language.</summary>
    public bool Has(string name) => Names.Any(known => known.StartsWith(Stem(name) + ".", StringComparison.OrdinalIgnoreCase));

    /// <summary>The intent <c>QnAMatch</c> with the entity <c>answer</c>, where a question fits.</summary>
    public RecognitionDraft Recognize(string name, Utterance utterance, LanguagePolicy languages)
    {
        var draft = new RecognitionDraft(utterance.Text);
        var asked = Words(utterance.Text);
        var best = Find(name, utterance.Locale, languages)
            .Select(entry => (entry.Pair, Score: Likeness(asked, entry.Words)))
            .OrderByDescending(found => found.Score)
            .FirstOrDefault();
        if (best.Pair is { } pair && best.Score >= Least)
        {
            draft.Intents.Add(("QnAMatch", best.Score));
            draft.Entities.Add(new FoundEntity("answer", pair.Answer, pair.Answer, 0, utterance.Text.Length));
            draft.Answers = [new ValueObject
            {
                ["questions"] = new ValueArray(pair.Questions.Select(question => (Value)question)),
                ["answer"] = pair.Answer,
                ["score"] = best.Score,
                ["context"] = new ValueObject { ["prompts"] = new ValueArray() },
            }];
            draft.Entities.Add(new FoundEntity("question", pair.Questions[0], pair.Questions[0], 0, utterance.Text.Length));
        }

        return draft;
    }

    private List<(string[] Words, QuestionAndAnswer Pair)> Find(string name, string locale, LanguagePolicy languages)
    {
        if (_files.TryGetValue(name, out var exact))
        {
            return exact;
        }

        var stem = Stem(name);
        return languages.For(locale)
            .Select(language => _files.GetValueOrDefault(language.Length == 0 ? stem + ".qna" : $"{stem}.{language}.qna"))
            .FirstOrDefault(found => found is not null) ?? _files.FirstOrDefault(pair => pair.Key.StartsWith(stem + ".", StringComparison.OrdinalIgnoreCase)).Value ?? [];
    }

    /// <summary>How much of both the shared words are, from 0 to 1; long words count more.</summary>
    private static double Likeness(string[] asked, string[] known)
    {
        double shared = asked.Intersect(known).Sum(word => word.Length);
        double all = asked.Union(known).Sum(word => word.Length);
        return all == 0 ? 0 : shared / all;
    }

    private static string[] Words(string text) =>
        string.Concat(text.Select(character => char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Stem(string name)
    {
        foreach (var ending in (string[])[".lu.qna", ".qna"])
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return name[..^ending.Length];
            }
        }

        return name;
    }
}
