using System.Text.RegularExpressions;

namespace BotTutor.Dialogs.Recognizers;

/// <summary>Tells intents by regular expressions; named groups are entities.</summary>
[DialogKind("Microsoft.RegexRecognizer")]
public sealed record RegexRecognizer : Recognizer
{
    public IReadOnlyList<IntentPattern> Intents { get; init; } = [];

    /// <summary>Gets what else is looked for in each message.</summary>
    public IReadOnlyList<EntityRecognizer> Entities { get; init; } = [];

    internal override ValueTask<RecognitionDraft> RecognizeAsync(Utterance utterance, RecognizerTurn turn, CancellationToken cancellationToken)
    {
        var draft = new RecognitionDraft(utterance.Text);
        foreach (var intent in Intents)
        {
            Read(intent, utterance, draft);
        }

        foreach (var entity in Entities)
        {
            draft.Entities.AddRange(entity.Find(utterance));
        }

        return ValueTask.FromResult(draft);
    }

    private static void Read(IntentPattern intent, Utterance utterance, RecognitionDraft draft)
    {
        var matches = utterance.Patterns.Matches(intent.RegexFor(utterance), utterance.Text);
        if (matches.Count == 0)
        {
            return;
        }

        if (!draft.Intents.Exists(known => known.Name == intent.Intent))
        {
            draft.Intents.Add((intent.Intent, 1));
        }

        foreach (var match in matches)
        {
            foreach (var group in match.Groups.Values.Where(group => group.Success && !char.IsDigit(group.Name[0])))
            {
                draft.Entities.Add(new FoundEntity(group.Name, group.Value, group.Value, group.Index, group.Index + group.Length));
            }
        }
    }
}

/// <summary>An intent and the regular expression that tells it.</summary>
[DialogKind("Microsoft.IntentPattern")]
public sealed record IntentPattern
{
    private Regex? _regex;

    public required string Intent { get; init; }

    public required string Pattern { get; init; }

    /// <summary>Compiled when a message first asks for it: one set of dialogs has one set of limits.</summary>
    internal Regex RegexFor(Utterance utterance) => _regex ??= utterance.Patterns.Compile(Pattern);
}
