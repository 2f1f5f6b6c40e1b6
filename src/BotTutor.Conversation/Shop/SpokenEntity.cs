using BotTutor.Expressions;
using BotTutor.Shop;

namespace BotTutor.Conversation.Shop;

/// <summary>Reads what a recognizer found, whatever the nesting: recognizers give a value, a list of values, or an object with an id.</summary>
internal static class SpokenEntity
{
    /// <summary>The id of an entity that stands for a thing of the catalogue, or its text.</summary>
    public static string? Id(Value entity) => First(entity) switch
    {
        { IsObject: true } thing => thing.AsObject()!["id"].AsString(),
        var text => text.AsString(),
    };

    /// <summary>All ids, for an entity that a message may name several times.</summary>
    public static IReadOnlyList<string> Ids(Value entities) =>
        entities.AsArray() is { } several ? [.. several.Select(Id).OfType<string>()]
        : Id(entities) is { } one ? [one]
        : [];

    /// <summary>All ids, and where a word fits several things equally well ("besar" is 500 g of one product and 600 g of another), the ids of all of them.</summary>
    public static IReadOnlyList<string> Words(Value entities) =>
        entities.AsArray() is { } several ? [.. several.SelectMany(Candidates).Distinct(StringComparer.Ordinal)] : Candidates(entities);

    /// <summary>The ids of all that the words fit equally well, one or several; none when nothing was named.</summary>
    public static IReadOnlyList<string> Candidates(Value entity) =>
        First(entity).AsObject()?["candidates"].AsArray() is { Count: > 1 } several ? Ids(new ValueArray(several)) : Id(entity) is { } one ? [one] : [];

    /// <summary>What was talked about last, by its stock code; none for nothing.</summary>
    public static Sku? StockCode(string? code) => code is { Length: > 0 } ? new Sku(code) : null;

    /// <summary>A quantity as a whole number; a number too large to count is the largest one.</summary>
    public static int? Quantity(Value entity) =>
        First(entity).AsNumber() is { } number ? (int)Math.Clamp(Math.Truncate(number), int.MinValue, int.MaxValue) : null;

    public static string? Text(Value entity) => First(entity).AsString() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private static Value First(Value entity)
    {
        while (entity.AsArray() is { } several)
        {
            entity = several.Count > 0 ? several[0] : Value.Null;
        }

        return entity;
    }
}
