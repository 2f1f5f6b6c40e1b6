using BotTutor.Expressions;

namespace BotTutor.Conversation.Shop;

/// <summary>One of the goods that a message asks for: a product, how it should be, and how many.</summary>
internal sealed record SpokenLine(Value Product, IReadOnlyList<string> Variants, int? Quantity)
{
    /// <summary>
    /// Parts what a message names into lines. People write "2 chips and 1 coffee" or "chips 2, coffee 1", and keep to one of the two within a message;
    /// several sizes of one product come as "shirts L 2 and M 1".
    /// </summary>
    /// <param name="entities">What was recognized, with <c>$instance</c>.</param>
    public static IReadOnlyList<SpokenLine> Of(ValueObject entities)
    {
        List<Mention> mentions = [.. Mentions(entities, "product").Concat(Mentions(entities, "variant")).Concat(Mentions(entities, "quantity")).OrderBy(mention => mention.Start)];
        var products = mentions.FindAll(mention => mention.Kind == "product");
        var leads = mentions.Find(mention => mention.Kind != "variant") is { Kind: "quantity" };
        List<int> cuts = [.. products.Skip(1).Select((product, index) => leads ? QuantityBefore(mentions, products[index], product) : product.Start)];
        return [.. Enumerable.Range(0, cuts.Count + 1)
            .Select(part => mentions.FindAll(mention => (part == 0 || mention.Start >= cuts[part - 1]) && (part == cuts.Count || mention.Start < cuts[part])))
            .SelectMany(Lines)];
    }

    private static int QuantityBefore(List<Mention> mentions, Mention former, Mention product) =>
        mentions.FindLast(mention => mention.Kind == "quantity" && mention.Start > former.Start && mention.Start < product.Start)?.Start ?? product.Start;

    private static IEnumerable<SpokenLine> Lines(List<Mention> part)
    {
        var product = part.Find(mention => mention.Kind == "product")?.Value ?? Value.Null;
        List<IReadOnlyList<string>> variants = [.. part.Where(mention => mention.Kind == "variant").Select(mention => SpokenEntity.Candidates(mention.Value))];
        List<int> quantities = [.. part.Where(mention => mention.Kind == "quantity").Select(mention => SpokenEntity.Quantity(mention.Value)).OfType<int>()];
        return quantities.Count > 1 && quantities.Count == variants.Count
            ? variants.Zip(quantities, (variant, quantity) => new SpokenLine(product, variant, quantity))
            : [new SpokenLine(product, [.. variants.SelectMany(words => words)], quantities is [var first, ..] ? first : null)];
    }

    private static IEnumerable<Mention> Mentions(ValueObject entities, string kind)
    {
        var places = entities["$instance"].AsObject()?[kind].AsArray() ?? [];
        return (entities[kind].AsArray() ?? []).Zip(places, (value, place) => new Mention(kind, (int)(place.AsObject()?["startIndex"].AsNumber() ?? 0), value));
    }

    private sealed record Mention(string Kind, int Start, Value Value);
}
