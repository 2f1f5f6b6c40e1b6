namespace BotTutor.Dialogs.Generators;

/// <summary>In which order languages are tried. A language falls back to the wider one, and in the end to the file without a language.</summary>
public sealed class LanguagePolicy
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>>? _rules;

    private LanguagePolicy(IReadOnlyDictionary<string, IReadOnlyList<string>>? rules) => _rules = rules;

    /// <summary>Gets the policy that tries <c>id-ID</c>, <c>id</c>, then no language.</summary>
    public static LanguagePolicy Default { get; } = new(null);

    /// <summary>A policy with languages in an order of their own; <c>""</c> is the rule for every other language.</summary>
    public static LanguagePolicy Of(IReadOnlyDictionary<string, IReadOnlyList<string>> rules) =>
        new(new Dictionary<string, IReadOnlyList<string>>(rules, StringComparer.OrdinalIgnoreCase));

    /// <summary>The policy that a dialog file gives; the one around it where it gives none.</summary>
    internal static LanguagePolicy Of(IReadOnlyDictionary<string, IReadOnlyList<string>>? rules, LanguagePolicy otherwise) => rules is null ? otherwise : Of(rules);

    /// <summary>The languages to try for one, the best first; the empty text stands for no language.</summary>
    public IEnumerable<string> For(string locale)
    {
        var tried = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var name = locale; ; name = Wider(name))
        {
            foreach (var candidate in _rules is { } rules ? rules.GetValueOrDefault(name) ?? [] : [name])
            {
                if (tried.Add(candidate))
                {
                    yield return candidate;
                }
            }

            if (name.Length == 0)
            {
                break;
            }
        }

        if (tried.Add(string.Empty) && _rules is null)
        {
            yield return string.Empty;
        }
    }

    private static string Wider(string locale) => locale.LastIndexOf('-') is var dash and > 0 ? locale[..dash] : string.Empty;
}
