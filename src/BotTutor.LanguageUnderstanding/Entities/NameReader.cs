using System.Globalization;
using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Entities;

/// <summary>Finds a person's name: behind "nama saya" and the like, or as the part of a contact line that is nothing else.</summary>
internal static class NameReader
{
    private const int LongestName = 4;

    private static readonly HashSet<string> Fields =
        ["nama", "penerima", "telepon", "alamat", "nomor", "name", "phone", "address", "pembayaran", "bayar", "pengiriman", "an", "my", "is", "saya", "ini", "dan", "and", "ke", "di", "kota", "dengan", "untuk", "adalah", "kecamatan", "kirim", "lewat", "pakai", "via", "the", "hp", "wa", "halo", "saja"];

    private static readonly HashSet<string> NoNames = ["siapa", "apa", "toko", "produk", "barang", "salah", "itu", "yang", "tidak", "bukan", "mana", "berapa", "interested", "looking", "not", "sorry", "sudah", "belum", "mau", "ingin", "bisa", "dong", "lain"];

    public static void Read(Findings findings, RecognitionContext context)
    {
        if (BehindCue(findings) is { } told)
        {
            Claim(findings, told.First, told.End, told.Score);
            return;
        }

        var isContact = findings.First(Prebuilts.PhoneNumber) is not null || findings.First(Prebuilts.Address) is not null;
        var isExpected = context.Expected.Contains(Prebuilts.PersonName);
        var runs = Runs(findings).Select(run => Capitals(findings.Message, run)).ToList();

        // Where a line has a word that is a known name, other words of it are none.
        foreach (var (first, end) in runs.OrderByDescending(run => Enumerable.Range(run.First, run.End - run.First).Any(at => Lexicon.IsGivenName(findings.Message.Tokens[at].Raw))))
        {
            var names = Enumerable.Range(first, end - first).Count(at => Lexicon.IsGivenName(findings.Message.Tokens[at].Raw));
            var isWhole = Enumerable.Range(0, findings.Message.Tokens.Count).All(at => (at >= first && at < end) || IsBeside(findings.Message.Tokens[at]));
            var isNamed = names > 0 && (isContact || isWhole || isExpected);
            if (isNamed || isContact || isExpected)
            {
                Claim(findings, first, end, names > 0 ? 0.9 : 0.7);
                return;
            }
        }
    }

    /// <summary>"Anna here" is Anna: who writes a capital writes it for the whole name.</summary>
    private static (int First, int End) Capitals(Message message, (int First, int End) run)
    {
        var end = run.First + 1;
        while (end < run.End && IsCapital(message, end))
        {
            end++;
        }

        return IsCapital(message, run.First) ? (run.First, end) : run;
    }

    private static bool IsCapital(Message message, int at) => char.IsUpper(message.Text[message.Tokens[at].Start]);

    /// <summary>What may stand around a bare name: "sari aja kak".</summary>
    private static bool IsBeside(Token token) => token.Kind == TokenKind.Symbol || token.IsFiller || token.IsAny("saja", "ini", "saya", "dengan");

    private static (int First, int End, double Score)? BehindCue(Findings findings)
    {
        var message = findings.Message;
        for (var index = 0; index < message.Tokens.Count; index++)
        {
            var (next, isSure) = Cue(message, index);
            if (next == 0)
            {
                continue;
            }

            while (message.At(next) is { } skipped && (skipped.IsAny(":", "=", ".", "-", "adalah", "is", "nya") || (skipped.IsFiller && !Lexicon.IsGivenName(skipped.Raw))))
            {
                next++;
            }

            var end = NameEnd(findings, next, isSure);
            if (end > next)
            {
                return (next, end, isSure ? 1 : 0.9);
            }
        }

        return null;
    }

    /// <returns>The token behind the cue, or 0 when none begins here; and whether any word may follow it as a name.</returns>
    private static (int Next, bool IsSure) Cue(Message message, int index) => message.Tokens[index] switch
    {
        { Norm: "atas" } when message.Says(index + 1, "nama") => (index + 2, true),
        { Norm: "nama" } when message.At(index + 1)?.IsAny("saya", "penerima", "lengkap", "pembeli", "pemesan") == true => (index + 2, true),
        { Raw: "namaku" or "namanya" } => (index + 1, true),
        { Norm: "nama" } => (index + 1, message.Says(index + 1, ":")),
        { Raw: "name" } when message.Says(index + 1, "is") || message.Says(index + 1, ":") => (index + 2, true),
        { Raw: "a" } when message.Says(index + 1, ".", "n") || message.Says(index + 1, "/", "n") => (index + 3, false),
        { Raw: "an" or "penerima" or "im" } => (index + 1, false),
        { Raw: "i" } when message.Says(index + 1, "am") => (index + 2, false),
        { Raw: "its" or "for" } when GivenNameAt(message, index + 1) => (index + 1, false),
        { Raw: "this" } when message.Says(index + 1, "is") => (index + 2, false),
        { Norm: "saya" } or { Norm: "dengan" } when message.At(index + 1) is { } next && Lexicon.IsGivenName(next.Raw) && !Lexicon.IsMeaningful(next.Raw) => (index + 1, false),
        _ => (0, false),
    };

    private static bool GivenNameAt(Message message, int index) => message.At(index) is { } token && Lexicon.IsGivenName(token.Raw);

    private static int NameEnd(Findings findings, int first, bool isSure)
    {
        var message = findings.Message;
        var run = first;
        while (Belongs(findings, run) && !NoNames.Contains(message.Tokens[run].Norm) && (run == first || !IsAnotherLine(message, run)))
        {
            run++;
        }

        // "Nama saya Sari Melati" is a name whatever its words mean; "nama saya Sari mau pesan" goes on with something else.
        if (isSure && run > first && run - first <= LongestName - 1)
        {
            return run;
        }

        var end = first;
        while (end < run && end - first < LongestName && IsNameLike(message, end))
        {
            end++;
        }

        return end == first && isSure && run > first ? first + 1 : end;
    }

    /// <summary>Parts the message at signs, at what is known already and at words that name a field, and gives the parts that could be names.</summary>
    private static IEnumerable<(int First, int End)> Runs(Findings findings)
    {
        var message = findings.Message;
        var first = 0;
        while (first < message.Tokens.Count)
        {
            if (!Belongs(findings, first))
            {
                first++;
                continue;
            }

            var end = first + 1;
            while (end < message.Tokens.Count && Belongs(findings, end) && !IsAnotherLine(message, end))
            {
                end++;
            }

            var last = first;
            while (last < end && IsNameLike(message, last))
            {
                last++;
            }

            var isWhole = last == end || (last > first && Lexicon.IsGivenName(message.Tokens[first].Raw));
            if (isWhole && last - first <= LongestName && !IsVariant(findings, first, last))
            {
                yield return (first, last);
            }

            first = end;
        }
    }

    private static bool Belongs(Findings findings, int at) =>
        findings.IsFree(at)
        && findings.Message.Tokens[at] is { IsWord: true } token
        && !Fields.Contains(token.Norm)
        && !(token.IsFiller && !Lexicon.IsGivenName(token.Raw))
        && !IsTown(findings, at, at);

    private static bool IsTown(Findings findings, int at, int first) =>
        at >= first && findings.All.Any(finding => finding.Name is Prebuilts.City or Prebuilts.Product && finding.First <= at && at < finding.End);

    /// <summary>"Cheese" in "1 cheese chips, Cora, 0813..." is no person.</summary>
    private static bool IsVariant(Findings findings, int first, int end) =>
        Enumerable.Range(first, end - first).All(at => findings.All.Any(finding => finding.Name == Prebuilts.Variant && finding.First <= at && at < finding.End));

    private static bool IsNameLike(Message message, int at)
    {
        var token = message.Tokens[at];
        if (Lexicon.IsGivenName(token.Raw))
        {
            return true;
        }

        var isCapital = char.IsUpper(message.Text[token.Start]) && at > 0;
        return token.Raw.Length >= 3 && !NoNames.Contains(token.Norm) && !Fields.Contains(token.Norm)
            && (!Lexicon.IsMeaningful(token.Raw) ? !Lexicon.IsMeaningful(token.Root) || token.Repaired : isCapital && Lexicon.Meaning(token.Raw) is null);
    }

    private static bool IsAnotherLine(Message message, int at) =>
        message.Text.AsSpan(message.Tokens[at - 1].End, message.Tokens[at].Start - message.Tokens[at - 1].End).IndexOf('\n') >= 0;

    private static void Claim(Findings findings, int first, int end, double score)
    {
        var text = findings.Message.Stretch(first, end);
        var name = text.Any(char.IsUpper) ? text : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(text);
        findings.Claim(Prebuilts.PersonName, first, end, name, score);
    }
}
