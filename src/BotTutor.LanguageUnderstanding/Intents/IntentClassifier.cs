using BotTutor.LanguageUnderstanding.Entities;
using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Intents;

/// <summary>Tells which intent a message has, trained on the examples of a <c>.lu</c> file and on messages that are nobody's business.</summary>
internal sealed class IntentClassifier
{
    private const int Passes = 12;

    /// <summary>With fewer examples, nearly every word is new, and says nothing.</summary>
    private const int LeastToTellStrange = 200;
    private const float Decay = 0.0004f;
    private const float Temperature = 1.4f;

    /// <summary>How much the rarest trait counts; one of every message counts nothing.</summary>
    private const float RarestCounts = 1.7f;

    private readonly string[] _classes;
    private readonly Dictionary<ulong, int> _features = [];
    private readonly Dictionary<string, int> _frequencies = new(StringComparer.Ordinal);
    private readonly bool _canTellStrange;
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly float[] _rarity = [];
    private readonly LinearModel? _model;

    /// <param name="examples">What people say, with the intent that each means.</param>
    /// <param name="elsewhere">The class that messages for nobody belong to; it may be one of the intents.</param>
    public IntentClassifier(IReadOnlyList<(string Intent, Findings Findings)> examples, string elsewhere)
    {
        _classes = [.. examples.Select(example => example.Intent).Append(elsewhere).Distinct(StringComparer.Ordinal)];
        if (examples.Count == 0)
        {
            return;
        }

        _canTellStrange = examples.Count >= LeastToTellStrange;
        var read = examples.Select(example => new Said(example.Intent, example.Findings)).ToList();
        CountWords(read.Where(example => example.Intent != elsewhere));
        var all = read.Concat(Strangers.For(examples.Select(example => example.Findings)).Select(findings => new Said(elsewhere, findings))).ToList();
        var sizes = all.CountBy(example => example.Intent).ToDictionary(StringComparer.Ordinal);
        var usual = examples.Count / (double)Math.Max(1, examples.Select(example => example.Intent).Distinct().Count());
        var training = all.Select(example => new Example(
            Learned(example, example.Intent == elsewhere),
            Array.IndexOf(_classes, example.Intent),
            Importance(usual / sizes[example.Intent], example.Intent == elsewhere))).ToList();
        foreach (var word in read.SelectMany(example => example.Words))
        {
            _words.Add(word.Key);
        }

        _rarity = Rarity(training, _features.Count);
        foreach (var example in training)
        {
            Weigh(example.Features);
        }

        _model = LinearModel.Train(training, _features.Count, _classes.Length, Passes, Decay);
    }

    /// <summary>Gives every class with its score, best first; nothing when there is nothing to go by.</summary>
    public IReadOnlyList<ScoredIntent> Classify(Findings findings)
    {
        var said = new Said(string.Empty, findings);
        var known = Traits(said, asked: 1)
            .Where(feature => _features.ContainsKey(feature.Hash))
            .Select(feature => (Index: _features[feature.Hash], feature.Weight))
            .ToArray();
        Weigh(known);
        if (_model is null || known.Length == 0)
        {
            return [];
        }

        var probabilities = _model.Probabilities(known, Temperature);
        var trust = Trust(said.Words);
        return [.. _classes.Select((name, index) => new ScoredIntent(name, probabilities[index] * trust)).OrderByDescending(intent => intent.Score)];
    }

    /// <summary>Large intents count for less each example, so that they do not swallow small ones; strangers are many, and together weigh as much as three intents.</summary>
    private static float Importance(double rarity, bool isElsewhere) => (float)(isElsewhere ? Math.Clamp(3 * rarity, 0.004, 1.5) : Math.Clamp(Math.Sqrt(rarity), 0.2, 2));

    /// <summary>Gives how much each trait counts: one that many messages have tells less than one that few have.</summary>
    private static float[] Rarity(List<Example> training, int features)
    {
        var messages = new int[features];
        var last = new int[features];
        for (var at = 0; at < training.Count; at++)
        {
            foreach (var (index, _) in training[at].Features)
            {
                messages[index] += last[index] == at + 1 ? 0 : 1;
                last[index] = at + 1;
            }
        }

        var all = MathF.Log(1 + training.Count);
        return [.. messages.Select(count => RarestCounts * (1 - (MathF.Log(1 + count) / all)))];
    }

    private void Weigh((int Index, float Weight)[] features)
    {
        for (var at = 0; at < features.Length; at++)
        {
            features[at].Weight *= _rarity[features[at].Index];
        }
    }

    /// <summary>A message of mostly unknown words is judged with care; with few examples, where strange words are no trait of their own, with more.</summary>
    private double Trust(List<FeatureWord> words)
    {
        var least = _canTellStrange ? 0.55 : 0.4;
        var known = words.Count(word => _words.Contains(word.Key) || word.Kind is not null);
        return Math.Min(1, least + (0.6 * known / Math.Max(1, words.Count)));
    }

    private void CountWords(IEnumerable<Said> examples)
    {
        foreach (var word in examples.SelectMany(example => example.Words.Select(word => word.Norm).Distinct()))
        {
            _frequencies[word] = _frequencies.GetValueOrDefault(word) + 1;
        }
    }

    /// <param name="said">The message.</param>
    /// <param name="asked">In how many examples of a wish a word must stand to be known.</param>
    private IEnumerable<Feature> Traits(Said said, int asked)
    {
        var features = Features.Of(said.Findings, said.Words);
        if (!_canTellStrange)
        {
            return features;
        }

        var words = said.Words.Where(word => word.Kind is null).ToList();
        return features.Concat(Features.Strangeness(words.Count(word => _frequencies.GetValueOrDefault(word.Norm) < asked), words.Count));
    }

    private (int Index, float Weight)[] Learned(Said said, bool isElsewhere)
    {
        var learned = new List<(int, float)>();

        // An example of a wish knows its own words; it must be judged by those that it shares with others, as a message will be.
        foreach (var feature in Traits(said, isElsewhere ? 1 : 2))
        {
            if (!_features.TryGetValue(feature.Hash, out var index))
            {
                index = _features.Count;
                _features.Add(feature.Hash, index);
            }

            learned.Add((index, feature.Weight));
        }

        return [.. learned];
    }

    /// <summary>A message with the words that carry its wish.</summary>
    private sealed record Said(string Intent, Findings Findings)
    {
        public List<FeatureWord> Words { get; } = Features.Words(Findings);
    }
}

/// <summary>The messages that are nobody's business, read once.</summary>
internal static class Strangers
{
    /// <summary>The share of a language in the examples from which strangers of that language help; below, they would only stand for the language.</summary>
    private const double LeastShare = 0.3;

    private static readonly RecognitionContext Context = new();

    private static readonly IReadOnlyList<(string Language, Findings Findings)> All =
        [.. WordList.Lines("elsewhere").Concat(WordList.Lines("elsewhere-real")).Select(line => EntityReader.Read(new Message(line, Normalizer.Plain.Read(line)), Context)).Select(read => (MessageLanguage.Of(read.Message) ?? "id", read))];

    /// <summary>Gives those in the languages that the examples are written in.</summary>
    public static IEnumerable<Findings> For(IEnumerable<Findings> examples)
    {
        var languages = examples.Select(example => MessageLanguage.Of(example.Message) ?? "id").CountBy(language => language).ToDictionary();
        var total = (double)languages.Values.Sum();
        return All.Where(stranger => languages.GetValueOrDefault(stranger.Language) / total >= LeastShare).Select(stranger => stranger.Findings);
    }
}
