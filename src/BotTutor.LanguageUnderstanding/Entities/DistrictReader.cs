using System.Text.Json.Nodes;
using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Entities;

/// <summary>Finds districts of large cities. Where no town is named, the district tells it.</summary>
internal static class DistrictReader
{
    private const double FromDistrict = 0.8;

    private static readonly PhraseTable<District> Districts = Load();

    public static void Read(Findings findings, RecognitionContext context)
    {
        var message = findings.Message;
        for (var index = 0; index < message.Tokens.Count; index++)
        {
            if (Districts.At(message, index) is not { } match || !findings.AreFree(index, match.End) || !Means(message, index, match.Value, context) || IsTown(findings, match))
            {
                continue;
            }

            var (name, town, _) = match.Value;
            findings.Note(Prebuilts.District, index, match.End, new JsonObject { ["name"] = name, ["city"] = town }, match.Exact ? 1 : FromDistrict);
            findings.Withdraw(Prebuilts.City, first => first >= index && first < match.End);
            if (findings.First(Prebuilts.City) is null)
            {
                findings.Note(Prebuilts.City, index, match.End, context.Vocabulary.Index.CityNamed(town) ?? town, FromDistrict);
            }

            index = match.End - 1;
        }
    }

    /// <summary>A town of the shop's, or the gazetteer's, by the same words wins.</summary>
    private static bool IsTown(Findings findings, PhraseMatch<District> match) =>
        findings.All.Any(finding => finding.Name == Prebuilts.City && finding.First == match.First && finding.End >= match.End);

    private static bool Means(Message message, int index, District district, RecognitionContext context) =>
        !district.IsCommonWord
        || context.Expected.Contains(Prebuilts.District)
        || message.At(index - 1)?.IsAny("kecamatan", "ke") == true
        || (message.At(index - 1)?.Raw == "." && message.At(index - 2)?.Is("kecamatan") == true);

    private static PhraseTable<District> Load()
    {
        var table = new PhraseTable<District>();
        foreach (var (town, names) in WordList.Entries("districts"))
        {
            foreach (var name in names)
            {
                var words = name.TrimEnd('?').Replace('_', ' ');
                table.AddName(words, new District(System.Globalization.CultureInfo.InvariantCulture.TextInfo.ToTitleCase(words), town, name.EndsWith('?')));
            }
        }

        return table;
    }

    private sealed record District(string Name, string Town, bool IsCommonWord);
}
