using BotTutor.Expressions;

namespace BotTutor.Dialogs.Recognizers;

/// <summary>
/// Recognizers that know each other's intents: one that sees another's gives <c>DeferToRecognizer_&lt;id&gt;</c>. One claim left wins; several
/// make a <c>ChooseIntent</c> with all of them as candidates.
/// </summary>
[DialogKind("Microsoft.CrossTrainedRecognizerSet")]
public sealed record CrossTrainedRecognizerSet : Recognizer
{
    private const string Deferring = "DeferToRecognizer_";

    /// <summary>How far ahead a score must be for the others to be left out.</summary>
    private const double ClearlySurer = 0.2;

    public required IReadOnlyList<Recognizer> Recognizers { get; init; }

    internal override async ValueTask<RecognitionDraft> RecognizeAsync(Utterance utterance, RecognizerTurn turn, CancellationToken cancellationToken)
    {
        var results = new Dictionary<string, RecognitionDraft>(StringComparer.Ordinal);
        foreach (var recognizer in Recognizers)
        {
            results[recognizer.Id ?? recognizer.Origin.Address] = await recognizer.RecognizeAsync(utterance, turn, cancellationToken);
        }

        var claims = new List<string>();
        foreach (var id in results.Keys)
        {
            if (Follow(id, results) is not { } end)
            {
                // The recognizers send each other round in a circle; nobody claims the message.
                return NoIntent(utterance, results.Values);
            }

            if (results[end].Top.Name != RecognitionDraft.None && !claims.Contains(end))
            {
                claims.Add(end);
            }
        }

        return claims switch
        {
            [] => NoIntent(utterance, results.Values),
            [var only] => results[only],
            _ when Surest(claims, results) is { } surest => results[surest],
            _ => Ambiguous(utterance, claims, results),
        };
    }

    /// <summary>
    /// What our own recognizers read from files was not trained with the other files, so it never defers; the one that is clearly surer has the say.
    /// </summary>
    private static string? Surest(List<string> claims, Dictionary<string, RecognitionDraft> results)
    {
        var ranked = claims.OrderByDescending(id => results[id].Top.Score).ToList();
        return results[ranked[0]].Top.Score - results[ranked[1]].Top.Score >= ClearlySurer ? ranked[0] : null;
    }

    /// <returns>Who has the say in the end; <see langword="null"/> for a circle.</returns>
    private static string? Follow(string id, Dictionary<string, RecognitionDraft> results)
    {
        var place = id;
        for (var step = 0; step <= results.Count; step++)
        {
            var intent = results[place].Top.Name;
            if (!intent.StartsWith(Deferring, StringComparison.Ordinal))
            {
                return place;
            }

            place = intent[Deferring.Length..];
            if (!results.ContainsKey(place))
            {
                return null;
            }
        }

        return null;
    }

    private static RecognitionDraft NoIntent(Utterance utterance, IEnumerable<RecognitionDraft> results)
    {
        var draft = new RecognitionDraft(utterance.Text);
        draft.Intents.Add((RecognitionDraft.None, 1));
        draft.Entities.AddRange(results.SelectMany(result => result.Entities).Distinct());
        return draft;
    }

    private static RecognitionDraft Ambiguous(Utterance utterance, List<string> claims, Dictionary<string, RecognitionDraft> results)
    {
        var draft = new RecognitionDraft(utterance.Text);
        draft.Intents.Add(("ChooseIntent", 1));
        draft.Candidates = new ValueArray(claims.Select(id => (Value)new ValueObject
        {
            ["id"] = id,
            ["intent"] = results[id].Top.Name,
            ["score"] = results[id].Top.Score,
            ["result"] = results[id].ToValue(null),
        }));
        return draft;
    }
}
