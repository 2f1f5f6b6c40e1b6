using BotTutor.LanguageUnderstanding.Entities;

namespace BotTutor.LanguageUnderstanding.Lu;

/// <summary>Writes a pattern out as the messages that it stands for, with a likely value in each slot.</summary>
internal static class LuExpansion
{
    /// <summary>How many messages a pattern is written out to at most.</summary>
    public const int Most = 48;

    private static readonly Dictionary<string, string> Samples = new(StringComparer.Ordinal)
    {
        [Prebuilts.Number] = "3",
        [Prebuilts.Quantity] = "3",
        [Prebuilts.Ordinal] = "pertama",
        [Prebuilts.Money] = "25rb",
        [Prebuilts.PhoneNumber] = "081234567890",
        [Prebuilts.Product] = "keripik",
        [Prebuilts.Variant] = "pedas",
        [Prebuilts.PersonName] = "Sari",
        [Prebuilts.Address] = "jl melati 4",
        [Prebuilts.City] = "medan",
        [Prebuilts.Payment] = "transfer",
        [Prebuilts.Delivery] = "kirim",
        [Prebuilts.DateTime] = "besok",
        [Prebuilts.Size] = "XL",
        [Prebuilts.Color] = "hitam",
        [Prebuilts.OrderNumber] = "ORD-1234",
        [Prebuilts.Email] = "sari@contoh.id",
        [Prebuilts.Url] = "https://contoh.id",
    };

    public static IReadOnlyList<string> Of(LuPattern pattern, IReadOnlyDictionary<string, IReadOnlyList<string>> values) =>
        [.. Sequence(pattern.Parts, 0, values).Take(Most).Select(text => text.Trim()).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>Counts the messages that a pattern stands for, slots as one.</summary>
    public static double Ways(LuPattern pattern) => pattern.Parts.Aggregate(1.0, (ways, part) => ways * part switch
    {
        LuPatternPart.Optional optional => 1 + Ways(optional.Inner),
        LuPatternPart.Choice choice => choice.Branches.Sum(Ways),
        _ => 1,
    });

    private static IEnumerable<string> Sequence(IReadOnlyList<LuPatternPart> parts, int at, IReadOnlyDictionary<string, IReadOnlyList<string>> values)
    {
        if (at == parts.Count)
        {
            return [string.Empty];
        }

        return Part(parts[at], values).SelectMany(head => Sequence(parts, at + 1, values).Select(tail => head + tail));
    }

    private static IEnumerable<string> Part(LuPatternPart part, IReadOnlyDictionary<string, IReadOnlyList<string>> values) => part switch
    {
        LuPatternPart.Words words => [words.Text],
        LuPatternPart.Slot slot => values.TryGetValue(slot.Entity, out var listed) ? listed.Take(2) : [Samples.GetValueOrDefault(slot.Entity, slot.Entity)],
        LuPatternPart.Optional optional => Sequence(optional.Inner.Parts, 0, values).Append(string.Empty),
        LuPatternPart.Choice choice => choice.Branches.SelectMany(branch => Sequence(branch.Parts, 0, values)),
        _ => [],
    };
}
