namespace BotTutor.LanguageUnderstanding.Text;

/// <summary>Takes Indonesian affixes off a word, formal and spoken ones, as long as a known word is left.</summary>
internal static class Affixes
{
    /// <summary>A root in good spelling; one in chat spelling must be longer, or "teuku" would hold "teu".</summary>
    private const int ShortestRoot = 3;

    private static readonly string[] Endings =
        ["", "nya", "ny", "nye", "nyaa", "in", "kan", "an", "i", "ku", "mu", "lah", "kah", "e", "ne", "innya", "annya", "kannya", "anku", "anmu", "x", "keun", "na", "nyo"];

    /// <summary>Endings that say whose or which, but make no other word.</summary>
    private static readonly HashSet<string> Clitics = ["nya", "ny", "nye", "nyaa", "ku", "mu", "lah", "kah", "e", "ne", "x", "na", "nyo"];

    /// <summary>A beginning with what it may have swallowed of the root, as in <c>menulis</c> from <c>tulis</c>.</summary>
    private static readonly (string Beginning, string Swallowed)[] Beginnings =
    [
        ("", ""), ("di", ""), ("ke", ""), ("se", ""), ("ber", ""), ("be", ""), ("ter", ""), ("meng", ""), ("meng", "k"), ("men", ""), ("men", "t"), ("mem", ""),
        ("mem", "p"), ("me", ""), ("meny", "s"), ("peng", ""), ("peng", "k"), ("pen", "t"), ("pem", ""), ("pem", "p"), ("pe", ""), ("per", ""), ("peny", "s"),
        ("nge", ""), ("ng", ""), ("ng", "k"), ("ny", "s"), ("ny", "c"), ("m", "p"), ("m", ""), ("n", "t"), ("diper", ""), ("memper", ""), ("keber", ""), ("tak", ""), ("ku", ""), ("dipe", ""),
    ];

    /// <summary>Finds the known word inside, and the whole with that word in good spelling: <c>dianter</c> holds <c>antar</c>, and is <c>diantar</c>.</summary>
    /// <param name="word">A word in lower case.</param>
    /// <param name="resolve">Gives the good spelling of a known word, or null for any other.</param>
    public static (string Root, string Whole)? Parts(string word, Func<string, string?> resolve)
    {
        foreach (var (beginning, swallowed) in Beginnings)
        {
            if (!word.StartsWith(beginning, StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var ending in Endings)
            {
                var length = word.Length - beginning.Length - ending.Length;
                if ((beginning.Length == 0 && ending.Length == 0) || length + swallowed.Length < ShortestRoot || !word.EndsWith(ending, StringComparison.Ordinal))
                {
                    continue;
                }

                var inside = string.Concat(swallowed, word.AsSpan(beginning.Length, length));
                if (resolve(inside) is { } root && (root == inside || inside.Length > ShortestRoot))
                {
                    return (root, Whole(word, beginning, root, ending, root == inside));
                }
            }
        }

        return null;
    }

    private static string Whole(string word, string beginning, string root, string ending, bool isSpelt) =>
        beginning.Length == 0 && Clitics.Contains(ending) ? root
        : isSpelt || root.Contains(' ', StringComparison.Ordinal) ? word
        : string.Concat(beginning, root, ending);
}
