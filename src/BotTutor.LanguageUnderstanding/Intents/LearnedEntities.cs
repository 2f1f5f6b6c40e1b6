using BotTutor.LanguageUnderstanding.Entities;
using BotTutor.LanguageUnderstanding.Lu;
using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Intents;

/// <summary>
/// Finds what examples mark: values of entities that are learned, and the roles of all others. It goes by the values that were marked,
/// and by the word before and behind them, within the intent whose examples mark them.
/// </summary>
internal sealed class LearnedEntities
{
    private const int LongestValue = 5;
    private const double FromValue = 0.8;
    private const double FromPlace = 0.5;

    private readonly HashSet<string> _learned;
    private readonly Dictionary<string, PhraseTable<string>> _values = new(StringComparer.Ordinal);
    private readonly List<Place> _places = [];

    public LearnedEntities(LuModel model, Normalizer normalizer)
    {
        _learned = model.Entities.OfType<LuEntity.Learned>().Select(entity => entity.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var intent in model.Intents)
        {
            foreach (var utterance in intent.Utterances.Where(utterance => utterance.Labels.Count > 0))
            {
                Learn(intent.Name, utterance, normalizer);
            }
        }
    }

    /// <summary>Adds values of learned entities to the findings.</summary>
    public void Read(Findings findings, string intent)
    {
        foreach (var entity in _learned)
        {
            if (_values.TryGetValue(entity, out var values) && values.Matches(findings.Message).ToList() is { Count: > 0 } matches)
            {
                foreach (var match in matches)
                {
                    findings.Note(entity, match.First, match.End, findings.Message.Stretch(match.First, match.End), FromValue);
                }
            }
            else if (ByPlace(findings, entity, intent) is var (first, end))
            {
                findings.Note(entity, first, end, findings.Message.Stretch(first, end), FromPlace);
            }
        }
    }

    /// <summary>Gives the role that a value has by the word before it, or null.</summary>
    public string? Role(Message message, string entity, int first)
    {
        var before = Before(message, first);
        return _places.Find(place => place.Entity == entity && place.Role is not null && place.Before == before)?.Role;
    }

    private void Learn(string intent, LuUtterance utterance, Normalizer normalizer)
    {
        var message = new Message(utterance.Text, normalizer.Read(utterance.Text));
        foreach (var label in utterance.Labels)
        {
            var inside = Enumerable.Range(0, message.Tokens.Count)
                .Where(at => message.Tokens[at].Start >= label.Start && message.Tokens[at].End <= label.Start + label.Length)
                .ToList();
            if (inside.Count == 0)
            {
                continue;
            }

            _places.Add(new Place(intent, label.Entity, label.Role, Before(message, inside[0]), Behind(message, inside[^1] + 1)));
            if (_learned.Contains(label.Entity))
            {
                var values = _values.TryGetValue(label.Entity, out var known) ? known : _values[label.Entity] = new PhraseTable<string>();
                values.Add(utterance.Text.Substring(label.Start, label.Length), label.Entity);
            }
        }
    }

    private (int First, int End)? ByPlace(Findings findings, string entity, string intent)
    {
        var message = findings.Message;
        foreach (var place in _places.Where(place => place.Entity == entity && place.Intent == intent && place.Before is not null))
        {
            for (var first = 1; first < message.Tokens.Count; first++)
            {
                if (!message.Tokens[first].IsWord || message.Tokens[first].IsFiller || Before(message, first) != place.Before)
                {
                    continue;
                }

                var end = first + 1;
                while (end < message.Tokens.Count && end - first < LongestValue && message.Tokens[end] is { Kind: not TokenKind.Symbol, IsFiller: false } token && token.Norm != place.Behind)
                {
                    end++;
                }

                return (first, end);
            }
        }

        return null;
    }

    private static string? Before(Message message, int first)
    {
        var at = first - 1;
        while (at >= 0 && (message.Tokens[at].IsFiller || message.Tokens[at].Kind == TokenKind.Symbol))
        {
            at--;
        }

        return at >= 0 ? message.Tokens[at].Norm : null;
    }

    private static string? Behind(Message message, int end) => message.At(end) is { IsFiller: false, Kind: not TokenKind.Symbol } next ? next.Norm : null;

    private sealed record Place(string Intent, string Entity, string? Role, string? Before, string? Behind);
}
