using System.Text.Json.Nodes;
using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Entities;

/// <summary>Finds the names in use: products, variants, and whatever else the vocabulary holds.</summary>
internal static class VocabularyReader
{
    /// <summary>Finds stock codes, before anything takes their digits for numbers.</summary>
    public static void ReadCodes(Findings findings, VocabularyIndex index)
    {
        var message = findings.Message;
        for (var first = 0; first < message.Tokens.Count; first++)
        {
            if (message.Tokens[first].Glued)
            {
                continue;
            }

            var end = first + 1;
            while (message.At(end) is { Glued: true } next && (next.Kind != TokenKind.Symbol || (next.Raw is "-" or "_" && message.At(end + 1) is { Glued: true })))
            {
                end++;
            }

            if (index.ByCode(message.Stretch(first, end)) is { } entry)
            {
                findings.Claim(entry.Entity, first, end, Value(entry, []));
            }
        }
    }

    public static void ReadNames(Findings findings, VocabularyIndex index)
    {
        foreach (var match in index.Matches(findings).Where(match => match.Entry.Entity != Prebuilts.City))
        {
            if (IsUnit(findings.Message, match))
            {
                continue;
            }

            var isRepaired = Enumerable.Range(match.First, match.End - match.First).Any(token => findings.Message.Tokens[token].Repaired);
            var score = Math.Round((0.5 + (0.5 * match.Coverage)) * (isRepaired ? 0.9 : 1), 3);
            findings.Note(match.Entry.Entity, match.First, match.End, Value(match.Entry, match.Rivals), score);
        }
    }

    /// <summary>Beans and pieces are the same word: "kopi biji" is a kind of coffee, "2 biji" is how many.</summary>
    private static bool IsUnit(Message message, VocabularyMatch match) =>
        match.End - match.First == 1
        && Units.Known(message.Tokens[match.First]) is not null
        && (message.Says(match.End, "of") || message.At(match.First - 1) is { IsNumber: true } || (message.At(match.First - 1) is { IsWord: true } before && NumberWords.At(message, match.First - 1) is not null && !before.IsFiller));

    /// <summary>An entry as <c>{ "id", "name" }</c>; where several are named as well, they stand in <c>candidates</c>.</summary>
    private static JsonObject Value(VocabularyEntry entry, IReadOnlyList<VocabularyEntry> rivals)
    {
        var value = new JsonObject { ["id"] = entry.Id, ["name"] = entry.Name };
        if (rivals.Count > 1)
        {
            value["candidates"] = new JsonArray([.. rivals.Select(rival => new JsonObject { ["id"] = rival.Id, ["name"] = rival.Name })]);
        }

        return value;
    }
}
