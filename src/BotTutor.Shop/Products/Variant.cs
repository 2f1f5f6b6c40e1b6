namespace BotTutor.Shop.Products;

/// <summary>One way in which a product is sold; this is what has a price and a stock.</summary>
public sealed record Variant
{
    public required Sku Sku { get; init; }

    /// <summary>What sets it apart from its siblings besides size, such as "Pedas"; empty when the product comes in sizes only.</summary>
    public required LocalText Name { get; init; }

    /// <summary>Its size as printed on the label, such as "200 g" or "L"; empty when it has none.</summary>
    public LocalText Size { get; init; } = LocalText.Same("");

    public required Money Price { get; init; }

    /// <summary>The price in the catalogue's files, when the seller has set another one since.</summary>
    public Money? ListPrice { get; init; }

    /// <summary>How many can be sold now; never below 0.</summary>
    public required int Stock { get; init; }

    /// <summary>What one weighs packed for the road, in grams; at least 1.</summary>
    public required int Grams { get; init; }

    /// <summary>A picture's path under the catalogue's folder, such as <c>pictures/keripik-tempe.svg</c>.</summary>
    public required string Picture { get; init; }

    /// <summary>Other words for it, in both languages, such as "pedes" and "hot".</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    public bool InStock => Stock > 0;
}
