using BotTutor.LanguageUnderstanding.Entities;
using BotTutor.LanguageUnderstanding.Lu;
using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Intents;

/// <summary>The examples of a <c>.lu</c> file as messages that have been read, patterns written out, labels taken for what they say.</summary>
internal sealed class TrainingSet
{
    private static readonly RecognitionContext Context = new();

    public TrainingSet(LuModel model)
    {
        var values = model.Entities.OfType<LuEntity.List>().ToDictionary(
            list => list.Name,
            IReadOnlyList<string> (list) => [.. list.Values.Select(value => value.Value)],
            StringComparer.Ordinal);
        var written = model.Intents
            .SelectMany(intent => intent.Utterances.SelectMany(utterance => Written(utterance, values).Select(text => (intent.Name, Text: text, utterance.Labels))))
            .ToList();
        var names = model.Entities.OfType<LuEntity.List>().SelectMany(list => list.Values).SelectMany(value => value.Synonyms.Prepend(value.Value))
            .Concat(model.Entities.OfType<LuEntity.Phrases>().SelectMany(phrases => phrases.Words));
        Words = new WordIndex(written.Select(example => example.Text).Concat(names).SelectMany(text => Tokenizer.Cut(text, 400)).Where(token => token.IsWord).Select(token => token.Raw));
        var normalizer = new Normalizer(new WordIndex([]), Words);
        Examples = [.. written.Select(example => (example.Name, Read(example.Text, example.Labels, normalizer)))];
    }

    /// <summary>Gets the words of all examples, as written.</summary>
    public WordIndex Words { get; }

    public IReadOnlyList<(string Intent, Findings Findings)> Examples { get; }

    private static IEnumerable<string> Written(LuUtterance utterance, IReadOnlyDictionary<string, IReadOnlyList<string>> values) =>
        utterance.Pattern is { } pattern ? LuExpansion.Of(pattern, values) : [utterance.Text];

    private static Findings Read(string text, IReadOnlyList<LuLabel> labels, Normalizer normalizer)
    {
        var findings = EntityReader.Read(new Message(text, normalizer.Read(text)), Context);
        foreach (var label in labels)
        {
            var tokens = findings.Message.Tokens;
            var first = Enumerable.Range(0, tokens.Count).FirstOrDefault(at => tokens[at].Start >= label.Start, -1);
            var end = Enumerable.Range(0, tokens.Count).FirstOrDefault(at => tokens[at].Start >= label.Start + label.Length, tokens.Count);
            if (first >= 0 && end > first)
            {
                findings.Note(label.Entity, first, end, findings.Message.Stretch(first, end));
            }
        }

        return findings;
    }
}
