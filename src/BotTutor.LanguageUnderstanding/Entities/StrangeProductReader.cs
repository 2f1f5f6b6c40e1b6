using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Entities;

/// <summary>
/// Finds what a message names as goods though the vocabulary has nothing like it: "bakso berapa" asked of a shop of snacks, "kopi luwak" where only others are sold.
/// Without it, the bot would answer with what was talked about before.
/// </summary>
internal static class StrangeProductReader
{
    private const double FromClass = 0.9;
    private const double FromPlace = 0.6;

    private static readonly HashSet<string> Asking = ["berapa", "harga", "ada", "ready", "stok", "jual", "punya", "beli", "pesan", "order", "cari", "price", "sell", "have", "buy"];

    public static void Read(Findings findings, VocabularyIndex vocabulary)
    {
        if (!vocabulary.Entities.Contains(Prebuilts.Product))
        {
            return;
        }

        Narrow(findings, vocabulary);
        if (findings.First(Prebuilts.Product) is not null || findings.First(Prebuilts.UnknownProduct) is not null)
        {
            return;
        }

        var message = findings.Message;
        for (var index = 0; index < message.Tokens.Count; index++)
        {
            if (!IsOpen(findings, index))
            {
                continue;
            }

            var isGoods = Lexicon.Class(message.Tokens[index].Norm) == "goods";
            if (isGoods || (IsStrange(findings, index, vocabulary) && IsAskedFor(message, index)))
            {
                var end = isGoods && IsOpen(findings, index + 1) && IsStrange(findings, index + 1, vocabulary) ? index + 2 : index + 1;
                findings.Note(Prebuilts.UnknownProduct, index, end, message.Stretch(index, end), isGoods ? FromClass : FromPlace);
                return;
            }
        }
    }

    /// <summary>A product named by a word that many goods share, and then by a strange one, is another product.</summary>
    private static void Narrow(Findings findings, VocabularyIndex vocabulary)
    {
        foreach (var product in findings.All.Where(finding => finding.Name == Prebuilts.Product).ToList())
        {
            var isBroad = Enumerable.Range(product.First, product.End - product.First).All(at => Lexicon.Class(findings.Message.Tokens[at].Norm) is "goods" or "taste");
            if (isBroad && product.Score < 1 && IsOpen(findings, product.End) && IsName(findings.Message.Tokens[product.End], vocabulary))
            {
                findings.Withdraw(Prebuilts.Product, first => first == product.First);
                findings.Note(Prebuilts.UnknownProduct, product.First, product.End + 1, findings.Message.Stretch(product.First, product.End + 1), FromClass);
            }
        }
    }

    private static bool IsOpen(Findings findings, int at) =>
        findings.IsFree(at) && findings.Message.Tokens[at] is { IsWord: true, IsFiller: false } && !findings.All.Any(finding => finding.First <= at && at < finding.End && finding.Name is not (Prebuilts.Color or Prebuilts.Size or Prebuilts.Number));

    private static bool IsStrange(Findings findings, int at, VocabularyIndex vocabulary)
    {
        var token = findings.Message.Tokens[at];
        return !token.Repaired && token.Norm == token.Raw && token.Root == token.Raw && IsName(token, vocabulary);
    }

    /// <summary>A word that no list has may be a name, however near it is to another word.</summary>
    private static bool IsName(Token token, VocabularyIndex vocabulary) =>
        token.Raw.Length >= 4 && !Lexicon.IsMeaningful(token.Raw) && !Lexicon.Words.Knows(token.Raw) && Lexicon.Meaning(token.Raw) is null
        && !vocabulary.Words.Knows(token.Raw) && !vocabulary.Words.Knows(token.Norm) && (token.Repaired || !Lexicon.IsMeaningful(token.Root));

    private static bool IsAskedFor(Message message, int at) =>
        (message.At(at - 1) is { } before && Asking.Contains(before.Norm)) || (message.At(at + 1) is { } behind && Asking.Contains(behind.Norm));
}
