using System.Text.Json.Nodes;
using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Entities;

/// <summary>Finds colours and sizes by their words, and variants by theirs when the vocabulary names none.</summary>
internal static class ClassReader
{
    private static readonly HashSet<string> Shades = ["tua", "muda", "tulang", "gading", "susu", "dongker", "maroon", "marun", "army", "botol", "sage", "mint", "lumut", "daun", "langit", "laut", "telur", "bata", "hati", "cabe", "darah", "mustard", "kunyit", "emas", "navy", "metalik", "neon", "pastel", "kopi", "pink", "tosca", "dove", "baby"];

    private static readonly HashSet<string> LetterSizes = ["xs", "s", "m", "l", "xl", "xxl", "xxxl", "jumbo", "allsize"];

    /// <summary>A colour has one name, whatever the language of the message.</summary>
    private static readonly Dictionary<string, string> English = new(StringComparer.Ordinal)
    {
        ["black"] = "hitam",
        ["white"] = "putih",
        ["red"] = "merah",
        ["blue"] = "biru",
        ["green"] = "hijau",
        ["yellow"] = "kuning",
        ["grey"] = "abu",
        ["gray"] = "abu",
        ["brown"] = "coklat",
        ["purple"] = "ungu",
        ["orange"] = "oranye",
        ["jingga"] = "oranye",
        ["krem"] = "cream",
    };

    public static void Read(Findings findings, VocabularyIndex vocabulary)
    {
        var message = findings.Message;
        for (var index = 0; index < message.Tokens.Count; index++)
        {
            if (!findings.IsFree(index) || !message.Tokens[index].IsWord)
            {
                continue;
            }

            var token = message.Tokens[index];
            var kind = Kind(findings, index);
            if (kind == "color" && !IsShade(message, index))
            {
                NoteColor(findings, index);
            }
            else if (kind == "size")
            {
                findings.Note(Prebuilts.Size, index, index + 1, Size(token));
            }

            if (kind is not null && !vocabulary.Entities.Contains(Prebuilts.Variant))
            {
                var word = kind == "size" ? Size(token) : Word(token);
                findings.Note(Prebuilts.Variant, index, index + 1, new JsonObject { ["id"] = word, ["name"] = word }, 0.6);
            }
        }

        NumberedSizes(findings);
        CountedLetters(findings);
    }

    /// <summary>As in <c>3XL</c>.</summary>
    private static void CountedLetters(Findings findings)
    {
        var message = findings.Message;
        for (var index = 0; index + 1 < message.Tokens.Count; index++)
        {
            if (findings.AreFree(index, index + 2) && message.Tokens[index] is { IsNumber: true, Raw.Length: 1 } && message.Tokens[index + 1] is { Raw: "xl" or "l", Glued: true })
            {
                findings.Withdraw(Prebuilts.Size, first => first == index + 1);
                findings.Claim(Prebuilts.Size, index, index + 2, message.Stretch(index, index + 2).ToUpperInvariant());
            }
        }
    }

    private static void NoteColor(Findings findings, int index)
    {
        var message = findings.Message;
        var color = English.GetValueOrDefault(message.Tokens[index].Norm, message.Tokens[index].Norm);
        var isShaded = findings.IsFree(index + 1) && IsShade(message, index + 1);
        findings.Note(Prebuilts.Color, index, index + (isShaded ? 2 : 1), isShaded ? $"{color} {message.Tokens[index + 1].Norm}" : color);
    }

    /// <summary>The second word of "putih tulang" or "biru dongker".</summary>
    private static bool IsShade(Message message, int index) =>
        message.At(index - 1) is { } before && Lexicon.Class(before.Norm) == "color" && message.At(index) is { } shade && before.Norm != shade.Norm && Shades.Contains(shade.Norm);

    private static string? Kind(Findings findings, int index)
    {
        var token = findings.Message.Tokens[index];
        if (LetterSizes.Contains(token.Raw))
        {
            return token.Raw.Length > 1 || IsSizePlace(findings, index) ? "size" : null;
        }

        return Lexicon.Class(token.Norm) is "color" or "size" or "taste" ? Lexicon.Class(token.Norm) : null;
    }

    /// <summary>A single letter is a size behind "ukuran" or a garment, or where it stands alone in capitals.</summary>
    private static bool IsSizePlace(Findings findings, int index)
    {
        var message = findings.Message;
        var isBehind = message.At(index - 1) is { } before
            && (before.IsAny("ukuran", "yang") || Lexicon.Class(before.Norm) is "goods" or "color" || findings.All.Any(finding => finding.Name == Prebuilts.Product && finding.End == index));
        return isBehind || IsCapital(message, index);
    }

    private static bool IsCapital(Message message, int index) =>
        char.IsAsciiLetterUpper(message.Text[message.Tokens[index].Start]) && message.Tokens[index].Raw is not "s" && !message.Tokens[index].Glued;

    private static void NumberedSizes(Findings findings)
    {
        var message = findings.Message;
        for (var index = 1; index < message.Tokens.Count; index++)
        {
            if (findings.IsFree(index) && message.Tokens[index].IsNumber && message.Tokens[index - 1].IsAny("ukuran", "nomor")
                && NumberWords.Digits(message.Tokens[index].Raw) is >= 15 and <= 60)
            {
                findings.Claim(Prebuilts.Size, index, index + 1, message.Tokens[index].Raw);
            }
        }
    }

    private static string Word(Token token) => token.Norm;

    private static string Size(Token token) => LetterSizes.Contains(token.Raw) ? token.Raw.ToUpperInvariant() : token.Norm;
}
