using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Entities;

/// <summary>
/// Finds amounts in rupiah: <c>25rb</c>, <c>Rp 25.000,-</c>, <c>1,5 juta</c>, <c>gocap</c>. An amount with a bound, as in "di bawah 100rb",
/// is also given as <see cref="Most"/> or <see cref="Least"/>.
/// </summary>
internal static class MoneyReader
{
    /// <summary>The most that somebody wants to pay.</summary>
    public const string Most = "maxPrice";

    /// <summary>The least that somebody wants to pay.</summary>
    public const string Least = "minPrice";

    private static readonly Dictionary<string, long> Slang = new(StringComparer.Ordinal)
    {
        ["seceng"] = 1_000,
        ["ceceng"] = 1_000,
        ["noceng"] = 2_000,
        ["goceng"] = 5_000,
        ["ceban"] = 10_000,
        ["noban"] = 20_000,
        ["gocap"] = 50_000,
        ["goban"] = 50_000,
        ["cepek"] = 100_000,
        ["gopek"] = 500_000,
        ["cepekceng"] = 100_000,
        ["cetiaw"] = 1_000_000,
        ["sejeti"] = 1_000_000,
    };

    private static readonly PhraseTable<string> Bounds = LoadBounds();

    public static void Read(Findings findings)
    {
        var message = findings.Message;
        for (var index = 0; index < message.Tokens.Count; index++)
        {
            if (findings.IsFree(index) && At(message, index) is { } amount && findings.AreFree(index, amount.End))
            {
                index = Note(findings, amount) - 1;
            }
        }
    }

    private static int Note(Findings findings, Amount amount)
    {
        var message = findings.Message;
        var bound = BoundBefore(message, amount.First) ?? BoundBehind(message, amount.End);
        if (IsSeparator(message, amount.End) && At(message, amount.End + 1) is { } upper)
        {
            findings.Claim(Prebuilts.Money, amount.First, amount.End, NumberValue.Of(amount.Value), amount.Score);
            findings.Claim(Prebuilts.Money, upper.First, upper.End, NumberValue.Of(upper.Value), upper.Score);
            findings.Note(Least, amount.First, amount.End, NumberValue.Of(amount.Value), amount.Score);
            findings.Note(Most, upper.First, upper.End, NumberValue.Of(upper.Value), upper.Score);
            return upper.End;
        }

        findings.Claim(Prebuilts.Money, amount.First, amount.End, NumberValue.Of(amount.Value), amount.Score);
        if (bound is not null)
        {
            findings.Note(bound, amount.First, amount.End, NumberValue.Of(amount.Value), amount.Score);
        }

        return amount.End;
    }

    /// <summary>Reads the amount that begins at a token: it has a sign of money, or is large and stands where a price would.</summary>
    private static Amount? At(Message message, int index)
    {
        if (message.At(index) is not { } token)
        {
            return null;
        }

        if (Slang.TryGetValue(token.Raw, out var slang))
        {
            return new Amount(index, index + 1, slang, 1);
        }

        var hasSign = token.Is("rupiah") && token.IsWord;
        var start = hasSign ? index + 1 : index;
        if (hasSign && message.Says(start, ".") && message.At(start + 1) is { IsNumber: true })
        {
            start++;
        }

        if (NumberWords.At(message, start) is not var (value, end) || IsOfThings(message, end))
        {
            return null;
        }

        if (value is > 0 and < 1000 && IsSeparator(message, end) && NumberWords.At(message, end + 1) is var (upper, _) && upper >= value * 1000)
        {
            return new Amount(index, end, value * (upper >= 1e6 && value < 100 ? 1e6 : 1000), 0.9);
        }

        return Judged(message, new Amount(index, end, value, 1), start, hasSign);
    }

    private static Amount? Judged(Message message, Amount amount, int start, bool hasSign)
    {
        var end = amount.End;
        if (message.Says(end, "rupiah"))
        {
            (end, hasSign) = (end + 1, true);
        }
        else if (message.Says(end, ",", "-") && message.At(end) is { Glued: true })
        {
            (end, hasSign) = (end + 2, true);
        }

        var isScaled = (end - start > 1 || message.Tokens[start].IsWord) && amount.Value >= 1000;
        if (hasSign || isScaled)
        {
            return amount with { End = end };
        }

        // "di bawah 100", "budget 50": in a shop that means thousands.
        var isBounded = BoundBefore(message, start) is not null || message.At(start - 1)?.IsAny("budget", "harga", "dana", "modal", "kisaran", "sekitar", "seharga") == true;
        var isLarge = amount.Value >= 1000 && message.Tokens[start].IsNumber && message.Tokens[start].Raw.Length <= 11;
        return (isBounded, isLarge) switch
        {
            (true, true) => amount with { Score = 0.9 },
            (true, false) when amount.Value is >= 5 and < 1000 && !IsCount(message, end) => amount with { Value = amount.Value * 1000, Score = 0.7 },
            (false, true) when NumberWords.HasThousands(message.Tokens[start].Raw) || amount.Value % 500 == 0 => amount with { Score = 0.8 },
            _ => null,
        };
    }

    private static bool IsSeparator(Message message, int index) =>
        message.At(index)?.IsAny("-", "\u2013", "sampai", "to", "hingga", "sd") == true
        || (message.At(index)?.IsAny("dan", "dengan", "and") == true && Enumerable.Range(2, 3).Any(back => message.At(index - back)?.IsAny("antara", "between") == true));

    private static bool IsOfThings(Message message, int end) =>
        message.At(end)?.IsAny("gram", "kilo", "ml", "cm", "mm", "liter", "kali", "orang", "hari", "%", "persen") == true;

    private static bool IsCount(Message message, int end) => message.At(end) is { IsWord: true } next && Units.Known(next) is not null;

    private static string? BoundBefore(Message message, int index)
    {
        var skip = message.At(index - 1)?.IsAny("harga", "dari", "rupiah") == true ? 1 : 0;
        return BoundEnding(message, index) ?? (skip > 0 ? BoundEnding(message, index - skip) : null);
    }

    private static string? BoundEnding(Message message, int end)
    {
        for (var count = 3; count > 0; count--)
        {
            if (end - count >= 0 && Bounds.At(message, end - count) is { } match && match.End == end)
            {
                return match.Value;
            }
        }

        return null;
    }

    private static string? BoundBehind(Message message, int end) =>
        message.At(end)?.IsAny("max", "maks", "maksimal", "maximum") == true ? Most :
        message.Says(end, "ke", "bawah") || message.Says(end, "kebawah") ? Most
        : message.Says(end, "ke", "atas") || message.Says(end, "keatas") ? Least
        : null;

    private static PhraseTable<string> LoadBounds()
    {
        var table = new PhraseTable<string>();
        foreach (var phrase in (string[])["di bawah", "dibawah", "bawah", "maks", "maksimal", "max", "maximal", "maximum", "under", "below", "kurang dari", "tidak lebih dari", "paling mahal", "paling banyak", "less than", "up to", "cheaper than", "<", "sampai", "budget", "budgetnya", "budget saya", "at most", "not more than", "no more than"])
        {
            table.Add(phrase, Most);
        }

        foreach (var phrase in (string[])["di atas", "diatas", "min", "minimal", "above", "over", "lebih dari", "more than", "mulai", ">", "at least", "paling murah"])
        {
            table.Add(phrase, Least);
        }

        return table;
    }

    private sealed record Amount(int First, int End, double Value, double Score);
}
