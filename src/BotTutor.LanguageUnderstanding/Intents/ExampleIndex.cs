using BotTutor.LanguageUnderstanding.Entities;
using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Intents;

/// <summary>Finds an example that a message repeats, letter by letter or but for spelling and small words.</summary>
internal sealed class ExampleIndex
{
    private readonly Dictionary<string, string> _written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _meant = new(StringComparer.Ordinal);

    public ExampleIndex(IReadOnlyList<(string Intent, Findings Findings)> examples)
    {
        foreach (var (intent, findings) in examples)
        {
            _written.TryAdd(Written(findings.Message), intent);
            var meant = Meant(findings);
            if (meant.Length > 0 && !_meant.TryAdd(meant, intent) && _meant[meant] != intent)
            {
                // Two intents come to the same words: only the classifier can tell.
                _meant[meant] = null;
            }
        }
    }

    /// <summary>Gives the intent of the example, with 1 for the very words.</summary>
    public (string Intent, double Likeness)? Find(Findings findings)
    {
        if (_written.TryGetValue(Written(findings.Message), out var exact))
        {
            return (exact, 1);
        }

        return _meant.GetValueOrDefault(Meant(findings)) is { } near ? (near, 0.97) : null;
    }

    private static string Written(Message message) =>
        string.Join(' ', message.Tokens.Where(token => token.Kind != TokenKind.Symbol).Select(token => token.Raw)) is { Length: > 0 } words
            ? words
            : string.Concat(message.Tokens.Select(token => token.Raw));

    private static string Meant(Findings findings) => string.Join(' ', Features.Words(findings).Select(word => word.Norm));
}
