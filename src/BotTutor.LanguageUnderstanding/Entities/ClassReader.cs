using System.Text.Json.Nodes;
using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Entities;

/// <summary>Finds colours and sizes by their words, and variants by theirs when the vocabulary names none.</summary>
internal static class ClassReader
{
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
            if (kind == "color")
            {
                findings.Note(Prebuilts.Color, index, index + 1, English.GetValueOrDefault(token.Norm, token.Norm));
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
    }

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
