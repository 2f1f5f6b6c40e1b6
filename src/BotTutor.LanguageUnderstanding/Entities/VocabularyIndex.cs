using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Entities;

/// <summary>Finds where a message names an entry of a vocabulary, in part or in full. A rare word of a name counts for more than one that many names share.</summary>
internal sealed class VocabularyIndex
{
    private const double LeastCoverage = 0.2;
    private const int WidestGap = 2;

    private static readonly HashSet<string> LightWords = ["yang", "dan", "untuk", "isi", "rasa", "di", "ke", "dari", "ukuran", "warna", "varian", "dengan", "the", "of", "and", "for", "with", "tidak", "ada", "ya", "satu", "a", "an", "to", "in", "one", "all", "semua"];

    private readonly IReadOnlyList<VocabularyEntry> _entries;
    private readonly List<Phrase> _phrases = [];
    private readonly Dictionary<string, List<(int Phrase, int Word)>> _postings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, VocabularyEntry> _codes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _cityNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _productWords = new(StringComparer.Ordinal);

    public VocabularyIndex(IReadOnlyList<VocabularyEntry> entries)
    {
        _entries = entries;
        var wordSets = entries.Select(entry => Spellings(entry).SelectMany(words => words).Select(word => word.Norm).ToHashSet(StringComparer.Ordinal)).ToList();
        var frequencies = wordSets.SelectMany(words => words).CountBy(word => word).ToDictionary(StringComparer.Ordinal);
        for (var index = 0; index < entries.Count; index++)
        {
            AddEntry(index, word => Weight(word, frequencies.GetValueOrDefault(word, 1)));
        }

        Words = new WordIndex(_postings.Keys.Where(word => word.Length >= 3 && word.All(char.IsLetter)));
        foreach (var city in entries.Where(entry => entry.Entity == Prebuilts.City))
        {
            foreach (var name in city.Synonyms.Prepend(city.Name))
            {
                Cities.AddName(name, city.Name);
                _cityNames.TryAdd(name, city.Name);
            }
        }

        Entities = entries.Select(entry => entry.Entity).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Gets every word of a name.</summary>
    public WordIndex Words { get; }

    /// <summary>Gets the towns among the names; they win over the gazetteer's.</summary>
    public PhraseTable<string> Cities { get; } = new();

    /// <summary>Gets the entities that there are names for.</summary>
    public IReadOnlySet<string> Entities { get; }

    /// <summary>Gives what the vocabulary calls a town, or null when it does not know it by that name.</summary>
    public string? CityNamed(string name) => _cityNames.GetValueOrDefault(name);

    /// <summary>Finds an entry by its id, which must hold a digit to be told from a word.</summary>
    public VocabularyEntry? ByCode(string code) => code.Any(char.IsAsciiDigit) ? _codes.GetValueOrDefault(code) : null;

    /// <summary>Finds names in the tokens that are free, the heaviest first, none of one entity over another of the same.</summary>
    public IReadOnlyList<VocabularyMatch> Matches(Findings findings)
    {
        var taken = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        var chosen = new List<VocabularyMatch>();
        var candidates = Candidates(findings)
            .OrderByDescending(candidate => candidate.Weight)
            .ThenByDescending(candidate => candidate.Coverage)
            .ThenBy(candidate => candidate.First)
            .ThenBy(candidate => candidate.Entry)
            .ToList();
        foreach (var candidate in candidates)
        {
            var entity = _entries[candidate.Entry].Entity;
            var tokens = taken.TryGetValue(entity, out var known) ? known : taken[entity] = [];
            var span = Enumerable.Range(candidate.First, candidate.End - candidate.First);
            if (span.Any(tokens.Contains))
            {
                continue;
            }

            tokens.UnionWith(span);
            chosen.Add(new VocabularyMatch(_entries[candidate.Entry], candidate.First, candidate.End, candidate.Coverage, Rivals(candidate, entity, candidates)));
        }

        return chosen;
    }

    private List<VocabularyEntry> Rivals(Candidate chosen, string entity, List<Candidate> candidates) =>
        [.. candidates
            .Where(other => other.First == chosen.First && other.End == chosen.End && _entries[other.Entry].Entity == entity
                && Math.Abs(other.Weight - chosen.Weight) < 1e-9 && (chosen.Coverage < 0.999 || other.Coverage >= 0.999))
            .Select(other => other.Entry)
            .Distinct()
            .Select(entry => _entries[entry])
            .Take(8)];

    private IEnumerable<Candidate> Candidates(Findings findings)
    {
        var hits = new Dictionary<int, List<(int Position, int Word)>>();
        var words = findings.Message.Words;
        for (var position = 0; position < words.Count; position++)
        {
            var token = findings.Message.Tokens[words[position].Token];
            if (findings.IsFree(words[position].Token) && token.Kind != TokenKind.Symbol)
            {
                foreach (var (phrase, word) in Hits(words[position].Text, token))
                {
                    (hits.TryGetValue(phrase, out var list) ? list : hits[phrase] = []).Add((position, word));
                }
            }
        }

        return hits.SelectMany(hit => Runs(findings, hit.Key, hit.Value)).Where(candidate => IsTelling(candidate, findings.Message));
    }

    private HashSet<(int Phrase, int Word)> Hits(string word, Token token)
    {
        var hits = new HashSet<(int, int)>();
        foreach (var key in (ReadOnlySpan<string>)[word, token.Raw, token.Root])
        {
            hits.UnionWith(_postings.GetValueOrDefault(key, []));
        }

        // English counts with an s: two shirts.
        if (token.Raw.Length > 3 && token.Raw[^1] == 's')
        {
            hits.UnionWith(_postings.GetValueOrDefault(token.Raw[..^1], []));
        }

        return hits;
    }

    /// <summary>Parts the hits of a name where other words stand between them.</summary>
    private IEnumerable<Candidate> Runs(Findings findings, int phrase, List<(int Position, int Word)> hits)
    {
        var start = 0;
        for (var index = 1; index <= hits.Count; index++)
        {
            if (index == hits.Count || !IsBridge(findings, hits[index - 1].Position, hits[index].Position))
            {
                yield return Measure(findings.Message, phrase, hits[start..index]);
                start = index;
            }
        }
    }

    private static bool IsBridge(Findings findings, int from, int to)
    {
        var words = findings.Message.Words;
        return to - from - 1 <= WidestGap && Enumerable.Range(from + 1, Math.Max(0, to - from - 1)).All(between =>
            findings.IsFree(words[between].Token) && (LightWords.Contains(words[between].Text) || findings.Message.Tokens[words[between].Token].IsFiller));
    }

    private Candidate Measure(Message message, int phrase, List<(int Position, int Word)> run)
    {
        var known = _phrases[phrase];
        var matched = run.Select(hit => hit.Word).Distinct().ToList();
        var weight = matched.Sum(word => known.Weights[word]);
        return new Candidate(
            known.Entry,
            message.Words[run[0].Position].Token,
            message.Words[run[^1].Position].Token + 1,
            weight,
            weight / known.Total,
            [.. matched.Select(word => known.Words[word])]);
    }

    /// <summary>A product is told by a word of its own, not by "pedas" or "besar"; a variant by a word that is no product's. A number alone is part of no name: "20" is not "isi 20".</summary>
    private bool IsTelling(Candidate candidate, Message message)
    {
        var entry = _entries[candidate.Entry];
        var isWhole = candidate.Coverage >= 0.999;
        return candidate.Coverage >= LeastCoverage && (isWhole || !candidate.Words.All(word => word.All(char.IsAsciiDigit))) && entry.Entity switch
        {
            Prebuilts.Product => candidate.Words.Any(word => !IsLight(word) && Lexicon.Class(word) is not ("color" or "taste" or "size")),
            Prebuilts.Variant => isWhole || candidate.Words.Any(word => !IsLight(word) && !_productWords.Contains(word)),
            _ => isWhole || (candidate.Coverage >= 0.6 && message.Tokens.Count > 0),
        };
    }

    private void AddEntry(int index, Func<string, double> weigh)
    {
        var entry = _entries[index];
        _codes.TryAdd(entry.Id, entry);
        foreach (var words in Spellings(entry))
        {
            var weights = words.Select(word => weigh(word.Norm)).ToArray();
            var phrase = _phrases.Count;
            _phrases.Add(new Phrase(index, [.. words.Select(word => word.Norm)], weights, weights.Sum()));
            for (var at = 0; at < words.Count; at++)
            {
                Post(words[at].Raw, phrase, at);
                Post(words[at].Norm, phrase, at);
            }

            if (entry.Entity == Prebuilts.Product)
            {
                _productWords.UnionWith(words.Select(word => word.Norm));
            }
        }
    }

    private void Post(string word, int phrase, int at)
    {
        var list = _postings.TryGetValue(word, out var known) ? known : _postings[word] = [];
        if (list.Count == 0 || list[^1] != (phrase, at))
        {
            list.Add((phrase, at));
        }
    }

    private double Weight(string word, int frequency) =>
        IsLight(word) ? 0.1 : char.IsAsciiDigit(word[0]) || word is "gram" or "kilo" or "ml" ? 0.2 : 1 + Math.Log((double)_entries.Count / frequency);

    private static bool IsLight(string word) => LightWords.Contains(word);

    /// <summary>The names of an entry in words: as written, and in good spelling.</summary>
    private static IEnumerable<IReadOnlyList<(string Raw, string Norm)>> Spellings(VocabularyEntry entry)
    {
        foreach (var name in entry.Synonyms.Prepend(entry.Name))
        {
            var message = new Message(name, Normalizer.ReadName(name));
            var words = message.Words
                .Where(word => message.Tokens[word.Token].Kind != TokenKind.Symbol)
                .Select(word => (message.Tokens[word.Token].Raw, word.Text))
                .ToList();
            if (words.Count > 0)
            {
                yield return words;
            }
        }
    }

    private sealed record Phrase(int Entry, string[] Words, double[] Weights, double Total);

    private sealed record Candidate(int Entry, int First, int End, double Weight, double Coverage, string[] Words);
}

/// <summary>A name where it stands in a message, with the entries that the message names just as well.</summary>
internal sealed record VocabularyMatch(VocabularyEntry Entry, int First, int End, double Coverage, IReadOnlyList<VocabularyEntry> Rivals);
