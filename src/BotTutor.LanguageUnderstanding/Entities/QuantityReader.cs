using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Entities;

/// <summary>Finds how many: <c>3</c>, <c>tiga bungkus</c>, <c>selusin</c>, <c>2x</c>; and whatever other numbers are left.</summary>
internal static class QuantityReader
{
    private const double MostPieces = 100_000;

    private static readonly Dictionary<string, int> Ordinals = new(StringComparer.Ordinal)
    {
        ["pertama"] = 1,
        ["kedua"] = 2,
        ["ketiga"] = 3,
        ["keempat"] = 4,
        ["kelima"] = 5,
        ["keenam"] = 6,
        ["ketujuh"] = 7,
        ["kedelapan"] = 8,
        ["kesembilan"] = 9,
        ["kesepuluh"] = 10,
        ["terakhir"] = -1,
        ["first"] = 1,
        ["second"] = 2,
        ["third"] = 3,
        ["fourth"] = 4,
        ["fifth"] = 5,
        ["sixth"] = 6,
        ["seventh"] = 7,
        ["eighth"] = 8,
        ["ninth"] = 9,
        ["tenth"] = 10,
        ["last"] = -1,
    };

    public static void Read(Findings findings)
    {
        var message = findings.Message;
        for (var index = 0; index < message.Tokens.Count; index++)
        {
            if (findings.IsFree(index))
            {
                index = Math.Max(index, At(findings, index) - 1);
            }
        }
    }

    /// <returns>The token to go on with.</returns>
    private static int At(Findings findings, int index)
    {
        var message = findings.Message;
        var token = message.Tokens[index];
        if (Ordinals.TryGetValue(token.Norm, out var ordinal) || Ordinals.TryGetValue(token.Raw, out ordinal))
        {
            findings.Note(Prebuilts.Ordinal, index, index + 1, ordinal);
            return index + 1;
        }

        if (token.Raw == "ke" && message.At(index + 1) is { Raw: "-" } && message.At(index + 2) is { IsNumber: true } nth && NumberWords.Digits(nth.Raw) is { } place)
        {
            findings.Note(Prebuilts.Ordinal, index, index + 3, NumberValue.Of(place));
            return index + 3;
        }

        if (Units.OneOf(token) is { } dozen)
        {
            var (whole, behind) = Added(message, index + 1, dozen, dozen);
            Note(findings, index, behind, whole, 1);
            return behind;
        }

        if (IsMinus(message, index) && NumberWords.At(message, index + 1) is var (size, close))
        {
            Note(findings, index, close, -size, 1);
            return close;
        }

        return NumberWords.At(message, index) is var (value, end) ? Number(findings, index, end, value) : index + 1;
    }

    private static int Number(Findings findings, int first, int end, double value)
    {
        var message = findings.Message;
        if (IsDoubling(message, first) || IsArticle(message, first))
        {
            return end;
        }

        var unitAt = message.At(end) is { Raw: "x", Glued: true } ? end : UnitBehind(message, end);
        if (unitAt is { } at)
        {
            var unit = Units.Known(message.Tokens[at]) ?? 1;
            var (pieces, behind) = Added(message, at + 1, value * unit, unit);
            Note(findings, first, behind, pieces, 1);
            return behind;
        }

        if (IsMeasured(message, first, end) || IsDecimal(message.Tokens[first]))
        {
            findings.Note(Prebuilts.Number, first, end, NumberValue.Of(value), 0.8);
            return end;
        }

        if (message.At(first - 1) is { Raw: "x" or "×" } && findings.IsFree(first - 1))
        {
            Note(findings, first, end, value, 1);
        }
        else
        {
            Note(findings, first, end, value, 0.9);
        }

        return end;
    }

    /// <summary>"08.00" is an hour or a measure, whatever its value; pieces are whole.</summary>
    private static bool IsDecimal(Token token) => token.IsNumber && token.Raw.IndexOfAny(['.', ',']) >= 0 && !NumberWords.HasThousands(token.Raw);

    private static void Note(Findings findings, int first, int end, double value, double score)
    {
        findings.Note(Prebuilts.Number, first, end, NumberValue.Of(value), score);
        if (value is >= -MostPieces and <= MostPieces && Math.Floor(value) == value)
        {
            findings.Note(Prebuilts.Quantity, first, end, NumberValue.Of(value), score);
        }
    }

    /// <summary>Adds what goes with dozens: "2 lusin 3 biji", "selusin setengah".</summary>
    private static (double Pieces, int End) Added(Message message, int index, double pieces, int unit)
    {
        if (unit == 1)
        {
            return (pieces, index);
        }

        if (message.Says(index, "setengah") && !(message.At(index + 1) is { } half && Units.Known(half) is not null))
        {
            return (pieces + (unit / 2.0), index + 1);
        }

        return NumberWords.At(message, index) is var (loose, end) && message.At(end) is { } small && Units.Known(small) == 1
            ? (pieces + loose, end + 1)
            : (pieces, index);
    }

    /// <summary>A minus sign hangs on its number, and on nothing before it.</summary>
    private static bool IsMinus(Message message, int index) =>
        message.Tokens[index] is { Raw: "-" or "\u2212", Glued: false } && message.At(index + 1) is { IsNumber: true, Glued: true };

    private static int? UnitBehind(Message message, int end) =>
        message.At(end) is { IsWord: true } next && Units.Known(next) is not null && !next.IsAny("paket", "buah", "set") ? end
        : message.At(end) is { IsWord: true } loose && Units.Known(loose) is not null && message.At(end + 1)?.IsAny("hemat", "lebaran") != true ? end
        : null;

    /// <summary>The 2 of "anak2" doubles the word.</summary>
    private static bool IsDoubling(Message message, int index) =>
        message.Tokens[index] is { Raw: "2", Glued: true } && message.At(index - 1) is { IsWord: true, Raw: not "x" };

    /// <summary>"The spicy one" counts nothing, "salah satu" neither.</summary>
    private static bool IsArticle(Message message, int index)
    {
        var before = message.At(index - 1);
        return (message.Tokens[index].Raw == "one" && before?.IsAny("want", "take", "buy", "mau", "beli", "order", "need", "just", "only", "get", "add", "make", "to", "saja", "pesan") != true && message.Tokens.Count > 1
                && !(message.At(index + 1) is { } next && (Units.Known(next) is not null || Lexicon.Class(next.Norm) == "goods")))
            || (message.Tokens[index].Norm == "satu" && before?.IsAny("salah", "yang") == true);
    }

    /// <summary>A size, a weight, an hour, a house number: a number, but of no pieces.</summary>
    private static bool IsMeasured(Message message, int first, int end) =>
        message.At(end)?.IsAny("gram", "kilo", "ml", "cm", "mm", "liter", "ons", "hari", "jam", "menit", "minggu", "bulan", "tahun", "%", "persen", "kali", "meter", "pagi", "siang", "sore", "malam", "am", "pm", "days", "weeks", "hours") == true
        || message.At(first - 1)?.IsAny("ukuran", "jam", "tanggal", "nomor", "rt", "rw", "blok", "jalan", "gang", "umur", "usia", "tahun", "pukul", "#", "/", "varian", "lantai") == true;
}
