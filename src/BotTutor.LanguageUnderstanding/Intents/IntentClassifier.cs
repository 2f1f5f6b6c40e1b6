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
        CountWords(examples.Where(example => example.Intent != elsewhere).Select(example => example.Findings));
        var all = examples.Concat(Strangers.For(examples.Select(example => example.Findings)).Select(findings => (Intent: elsewhere, Findings: findings))).ToList();
        var sizes = all.CountBy(example => example.Intent).ToDictionary(StringComparer.Ordinal);
        var usual = examples.Count / (double)Math.Max(1, examples.Select(example => example.Intent).Distinct().Count());
        var training = all.Select(example => new Example(
            Learned(example.Findings, example.Intent == elsewhere),
            Array.IndexOf(_classes, example.Intent),
            Importance(usual / sizes[example.Intent], example.Intent == elsewhere))).ToList();
        _rarity = Rarity(training, _features.Count);
        foreach (var word in examples.SelectMany(example => Features.Words(example.Findings)))
        {
            _words.Add(word.Key);
        }

        var weighed = training.Select(example => example with { Features = [.. example.Features.Select(feature => (feature.Index, feature.Weight * _rarity[feature.Index]))] }).ToList();
        _model = LinearModel.Train(weighed, _features.Count, _classes.Length, Passes, Decay);
    }

    /// <summary>Gives every class with its score, best first; nothing when there is nothing to go by.</summary>
    public IReadOnlyList<ScoredIntent> Classify(Findings findings)
    {
        var known = Traits(findings, asked: 1)
            .Where(feature => _features.ContainsKey(feature.Hash))
            .Select(feature => (Index: _features[feature.Hash], feature.Weight))
            .Select(feature => (feature.Index, feature.Weight * _rarity[feature.Index]))
            .ToList();
        if (_model is null || known.Count == 0)
        {
            return [];
        }

        var probabilities = _model.Probabilities(known, Temperature);
        var trust = Trust(findings);
        return [.. _classes.Select((name, index) => new ScoredIntent(name, probabilities[index] * trust)).OrderByDescending(intent => intent.Score)];
    }

    /// <summary>Large intents count for less each example, so that they do not swallow small ones; strangers are many, and together weigh as much as three intents.</summary>
    private static float Importance(double rarity, bool isElsewhere) => (float)(isElsewhere ? Math.Clamp(3 * rarity, 0.004, 1.5) : Math.Clamp(Math.Sqrt(rarity), 0.2, 2));

    /// <summary>Gives how much each trait counts: one that many messages have tells less than one that few have.</summary>
    private static float[] Rarity(List<Example> training, int features)
    {
        var messages = new int[features];
        foreach (var index in training.SelectMany(example => example.Features.Select(feature => feature.Index).Distinct()))
        {
            messages[index]++;
        }

        var all = MathF.Log(1 + training.Count);
        return [.. messages.Select(count => RarestCounts * (1 - (MathF.Log(1 + count) / all)))];
    }

    /// <summary>A message of mostly unknown words is judged with care; with few examples, where strange words are no trait of their own, with more.</summary>
    private double Trust(Findings findings)
    {
        var least = _canTellStrange ? 0.55 : 0.4;
        var words = Features.Words(findings);
        var known = words.Count(word => _words.Contains(word.Key) || word.Kind is not null);
        return Math.Min(1, least + (0.6 * known / Math.Max(1, words.Count)));
    }

    private void CountWords(IEnumerable<Findings> examples)
    {
        foreach (var word in examples.SelectMany(example => Features.Words(example).Select(word => word.Norm).Distinct()))
        {
            _frequencies[word] = _frequencies.GetValueOrDefault(word) + 1;
        }
    }

    /// <param name="findings">The message.</param>
    /// <param name="asked">In how many examples of a wish a word must stand to be known.</param>
    private IEnumerable<Feature> Traits(Findings findings, int asked)
    {
        if (!_canTellStrange)
        {
            return Features.Of(findings);
        }

        var words = Features.Words(findings).Where(word => word.Kind is null).ToList();
        return Features.Of(findings).Concat(Features.Strangeness(words.Count(word => _frequencies.GetValueOrDefault(word.Norm) < asked), words.Count));
    }

    private (int Index, float Weight)[] Learned(Findings findings, bool isElsewhere)
    {
        var learned = new List<(int, float)>();

        // An example of a wish knows its own words; it must be judged by those that it shares with others, as a message will be.
        foreach (var feature in Traits(findings, isElsewhere ? 1 : 2))
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
