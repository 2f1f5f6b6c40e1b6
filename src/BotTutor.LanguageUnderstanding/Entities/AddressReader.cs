using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Entities;

/// <summary>Finds a postal address: from "jl", "gang", "perum" or "12 Melati street" on, as far as it goes. A town at its end is left to <see cref="PlaceReader"/>.</summary>
internal static class AddressReader
{
    private const int LongestAddress = 24;

    private static readonly HashSet<string> Openers = ["jalan", "gang", "komplek", "perumahan", "dusun", "desa", "blok", "griya", "taman", "ruko", "apartemen", "kampung", "lorong", "rt"];

    private static readonly HashSet<string> Streets = ["street", "road", "rd", "avenue", "ave", "lane"];

    private static readonly HashSet<string> Continuers =
        ["rt", "rw", "nomor", "blok", "kecamatan", "kelurahan", "kabupaten", "desa", "dusun", "gang", "lantai", "dekat", "depan", "samping", "belakang", "sebelah", "komplek", "perumahan", "jalan", "lorong", "lingkungan", "kampung", "kode", "unit", "apartemen"];

    private static readonly HashSet<string> Districts = ["kecamatan", "kelurahan", "kabupaten", "desa"];

    private static readonly HashSet<string> Ends =
        ["nama", "atas", "penerima", "telepon", "bayar", "pembayaran", "pengiriman", "makasih", "terima kasih", "terima", "berapa", "bagaimana", "mau", "pesan", "beli", "tidak", "dimana", "mana", "my", "phone", "name", "and", "saya", "untuk", "bisa", "hp", "dan", "kirim", "pakai", "lewat"];

    public static void Read(Findings findings)
    {
        var message = findings.Message;
        for (var index = 0; index < message.Tokens.Count; index++)
        {
            if (findings.IsFree(index) && Start(findings, index) is { } start)
            {
                var end = Trimmed(findings, start, End(findings, start));
                if (IsAddress(message, start, end))
                {
                    findings.Withdraw(Prebuilts.City, at => IsFirstWord(message, start, at));
                    findings.Claim(Prebuilts.Address, start, end, message.Stretch(start, end), 0.95);
                    return;
                }
            }
        }
    }

    /// <summary>Gives the first token of the address that a token announces.</summary>
    private static int? Start(Findings findings, int index)
    {
        var message = findings.Message;
        var token = message.Tokens[index];
        if (Openers.Contains(token.Norm))
        {
            return token.Norm == "jalan" && (message.Says(index + 1, "jalan") || message.At(index - 1)?.IsAny("bisa", "masih", "sudah", "jalan", "belum", "di") == true) ? null : index;
        }

        if (Streets.Contains(token.Raw))
        {
            return HouseBefore(message, index);
        }

        if (token.Is("alamat") && message.At(index - 1)?.IsAny("ubah", "ganti", "tanya") != true)
        {
            var next = index + 1;
            while (message.At(next) is { } skipped && (skipped.IsAny(":", "=", "saya", "di", "nya", "is", "rumah", "kirim", "pengiriman", "lengkap", "ini", "ya", "ganti", "ubah", "jadi", "baru", "pindah", "menjadi", "ke", "to") || skipped.IsFiller))
            {
                next++;
            }

            var hasNumber = Enumerable.Range(next, 6).Any(at => message.At(at) is { IsNumber: true } && findings.IsFree(at));
            return hasNumber && message.At(next) is { IsWord: true } first && !first.IsAny("toko", "kalian", "mana", "dimana") && findings.IsFree(next) ? next : null;
        }

        return null;
    }

    private static int? HouseBefore(Message message, int street)
    {
        for (var back = 1; back <= 4; back++)
        {
            if (message.At(street - back) is { IsNumber: true })
            {
                return street - back;
            }
        }

        return message.At(street - 1) is { IsWord: true } ? street - 1 : null;
    }

    private static int End(Findings findings, int start)
    {
        var message = findings.Message;
        var end = start + 1;
        while (end < message.Tokens.Count && end - start < LongestAddress && findings.IsFree(end) && Goes(findings, start, end))
        {
            end++;
        }

        return end;
    }

    private static bool Goes(Findings findings, int start, int at)
    {
        var message = findings.Message;
        var token = message.Tokens[at];
        var isAnotherLine = message.Text.AsSpan(message.Tokens[at - 1].End, token.Start - message.Tokens[at - 1].End).IndexOf('\n') >= 0;
        if (token.Raw is "," or ";" || isAnotherLine)
        {
            var next = token.Raw is "," or ";" ? message.At(at + 1) : token;
            return next is not null && (Continuers.Contains(next.Norm) || next.Raw is "rt" or "rw");
        }

        if (IsTown(findings, at) && !IsFirstWord(message, start, at) && !Districts.Contains(message.Tokens[at - 1].Norm) && !message.Tokens[at - 1].IsAny("barat", "timur"))
        {
            return Districts.Contains(message.Tokens[at - 2].Norm) && message.Tokens[at - 1].Raw == ".";
        }

        return !Ends.Contains(token.Norm) && token.Raw != "?";
    }

    /// <summary>Streets are named for towns, too.</summary>
    private static bool IsFirstWord(Message message, int start, int at) => at == start + 1 || (at == start + 2 && message.Tokens[start + 1].Kind == TokenKind.Symbol);

    private static bool IsTown(Findings findings, int at) =>
        findings.All.Any(finding => finding.Name == Prebuilts.City && finding.First == at);

    private static int Trimmed(Findings findings, int start, int end)
    {
        var message = findings.Message;
        while (end > start + 1 && (message.Tokens[end - 1].Kind == TokenKind.Symbol || message.Tokens[end - 1].IsFiller || message.Tokens[end - 1].IsAny("di", "ke", "kota", "in")))
        {
            end--;
        }

        return end;
    }

    /// <summary>An opener alone is no address.</summary>
    private static bool IsAddress(Message message, int start, int end)
    {
        var words = Enumerable.Range(start, end - start).Count(at => message.Tokens[at].Kind != TokenKind.Symbol);
        var hasNumber = Enumerable.Range(start, end - start).Any(at => message.Tokens[at].IsNumber);
        return words >= 2 && (hasNumber || message.Tokens[start].IsAny("jalan", "gang", "perumahan", "komplek", "dusun", "desa") || Streets.Contains(message.Tokens[end - 1].Raw));
    }
}
