using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Entities;

/// <summary>
/// Reads every prebuilt entity of a message. The order matters: what is written in signs comes first, what is guessed from the words around it last,
/// and each reader leaves alone what those before it claimed.
/// </summary>
internal static class EntityReader
{
    public static Findings Read(Message message, RecognitionContext context)
    {
        var findings = new Findings(message);
        var vocabulary = context.Vocabulary.Index;
        VocabularyReader.ReadCodes(findings, vocabulary);
        CodeReader.Read(findings);
        PhraseReader.Read(findings);
        PlaceReader.Read(findings, context);
        DistrictReader.Read(findings, context);
        AddressReader.Read(findings);
        MoneyReader.Read(findings);
        HoursReader.Read(findings);
        DateTimeReader.Read(findings, context);
        VocabularyReader.ReadNames(findings, vocabulary);
        ClassReader.Read(findings, vocabulary);
        NameReader.Read(findings, context);
        QuantityReader.Read(findings);
        StrangeProductReader.Read(findings, vocabulary);
        return findings;
    }

    /// <summary>Gives the findings of the wanted entities as the message says them, in its order, each stretch once per entity.</summary>
    public static IEnumerable<RecognizedEntity> Recognized(Findings findings, IReadOnlySet<string> wanted) => findings.All
        .Where(finding => wanted.Contains(Owner(finding.Name)))
        .GroupBy(finding => (finding.Name, finding.First))
        .Select(same => same.MaxBy(finding => finding.Score)!)
        .OrderBy(finding => finding.First)
        .Select(finding => new RecognizedEntity(
            finding.Name,
            findings.Message.Stretch(finding.First, finding.End),
            findings.Message.Tokens[finding.First].Start,
            findings.Message.Tokens[finding.End - 1].End,
            finding.Value,
            finding.Score));

    private static string Owner(string name) => name is MoneyReader.Most or MoneyReader.Least ? Prebuilts.Money : name;
}
