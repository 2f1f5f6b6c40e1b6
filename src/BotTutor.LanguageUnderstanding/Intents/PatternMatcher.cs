using BotTutor.LanguageUnderstanding.Entities;
using BotTutor.LanguageUnderstanding.Lu;
using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Intents;

/// <summary>Holds a whole message against the patterns of a <c>.lu</c> file. Signs and words of address may stand anywhere.</summary>
internal sealed class PatternMatcher
{
    /// <summary>How many tries a message gets for each pattern, so that no message takes long.</summary>
    private const int MostSteps = 400;

    private const int LongestSlot = 8;

    private readonly List<(string Intent, Part? First)> _patterns = [];

    public PatternMatcher(LuModel model, Normalizer normalizer)
    {
        foreach (var intent in model.Intents)
        {
            foreach (var pattern in intent.Utterances.Select(utterance => utterance.Pattern).OfType<LuPattern>())
            {
                _patterns.Add((intent.Name, Link(pattern.Parts, 0, null, normalizer)));
            }
        }
    }

    /// <summary>Gives the first pattern that says the whole message, with what stands in its slots.</summary>
    public (string Intent, IReadOnlyList<Slot> Slots)? Match(Findings findings)
    {
        var tokens = Enumerable.Range(0, findings.Message.Tokens.Count)
            .Where(at => findings.Message.Tokens[at] is { Kind: not TokenKind.Symbol, IsFiller: false })
            .ToList();
        if (tokens.Count == 0)
        {
            return null;
        }

        foreach (var (intent, first) in _patterns)
        {
            var attempt = new Attempt(findings, tokens);
            if (attempt.Says(first, 0))
            {
                return (intent, [.. attempt.Slots.Reverse()]);
            }
        }

        return null;
    }

    private static Part? Link(IReadOnlyList<LuPatternPart> parts, int at, Part? after, Normalizer normalizer)
    {
        if (at == parts.Count)
        {
            return after;
        }

        var next = Link(parts, at + 1, after, normalizer);
        switch (parts[at])
        {
            case LuPatternPart.Words words:
                var said = normalizer.Read(words.Text).Where(token => token is { Kind: not TokenKind.Symbol, IsFiller: false }).Select(token => token.Norm).ToList();
                return said.Count == 0 ? next : new Part(said, null, [], next);
            case LuPatternPart.Slot slot:
                return new Part([], slot, [], next);
            case LuPatternPart.Optional optional:
                return new Part([], null, [Link(optional.Inner.Parts, 0, next, normalizer), next], null);
            case LuPatternPart.Choice choice:
                return new Part([], null, [.. choice.Branches.Select(branch => Link(branch.Parts, 0, next, normalizer))], null);
            default:
                return next;
        }
    }

    /// <summary>What stands in a slot.</summary>
    internal sealed record Slot(string Entity, string? Role, int First, int End, Finding? Finding);

    /// <summary>A piece of a pattern with what may follow: words, or a slot, or several ways on.</summary>
    private sealed record Part(IReadOnlyList<string> Words, LuPatternPart.Slot? Slot, IReadOnlyList<Part?> Ways, Part? Next);

    private sealed class Attempt(Findings findings, List<int> tokens)
    {
        private int _steps;

        public Stack<Slot> Slots { get; } = new();

        public bool Says(Part? part, int at)
        {
            if (part is null)
            {
                return at == tokens.Count;
            }

            if (++_steps > MostSteps)
            {
                return false;
            }

            if (part.Ways.Count > 0)
            {
                return part.Ways.Any(way => Says(way, at));
            }

            return part.Slot is { } slot ? Fills(part, slot, at) : SaysWords(part, at);
        }

        private bool SaysWords(Part part, int at)
        {
            if (at + part.Words.Count > tokens.Count)
            {
                return false;
            }

            for (var index = 0; index < part.Words.Count; index++)
            {
                if (findings.Message.Tokens[tokens[at + index]].Norm != part.Words[index])
                {
                    return false;
                }
            }

            return Says(part.Next, at + part.Words.Count);
        }

        private bool Fills(Part part, LuPatternPart.Slot slot, int at)
        {
            if (at >= tokens.Count)
            {
                return false;
            }

            var found = findings.All.Where(finding => finding.Name == slot.Entity && finding.First == tokens[at]).OrderByDescending(finding => finding.End).ToList();
            foreach (var finding in found)
            {
                var next = tokens.FindIndex(at, token => token >= finding.End);
                if (Filled(part, slot, tokens[at], finding.End, finding, next < 0 ? tokens.Count : next))
                {
                    return true;
                }
            }

            if (Prebuilts.Knows(slot.Entity) || found.Count > 0)
            {
                return false;
            }

            for (var count = 1; count <= LongestSlot && at + count <= tokens.Count; count++)
            {
                if (Filled(part, slot, tokens[at], tokens[at + count - 1] + 1, null, at + count))
                {
                    return true;
                }
            }

            return false;
        }

        private bool Filled(Part part, LuPatternPart.Slot slot, int first, int end, Finding? finding, int next)
        {
            Slots.Push(new Slot(slot.Entity, slot.Role, first, end, finding));
            if (Says(part.Next, next))
            {
                return true;
            }

            Slots.Pop();
            return false;
        }
    }
}
