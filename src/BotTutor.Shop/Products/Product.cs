namespace BotTutor.Shop.Products;

/// <summary>What the shop sells, in at least one variant.</summary>
public sealed record Product
{
    public required ProductId Id { get; init; }

    public required LocalText Name { get; init; }

    /// <summary>One or two short sentences.</summary>
    public required LocalText Description { get; init; }

    /// <summary>What it is made of; empty where the shop has not written it down.</summary>
    public LocalText Ingredients { get; init; } = LocalText.Same("");

    /// <summary>How long it keeps, and how; empty where the shop has not written it down, and for what does not spoil.</summary>
    public LocalText Keeps { get; init; } = LocalText.Same("");

    /// <summary>The <see cref="Products.Category.Id"/> it is shelved under.</summary>
    public required string Category { get; init; }

    /// <summary>In the order in which they are offered; the first is meant when a buyer names no variant.</summary>
    public required IReadOnlyList<Variant> Variants { get; init; }

    /// <summary>Other names for it, in both languages, such as "tempe chips".</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>Words that it should be found by though they do not name it, such as "gurih".</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The <see cref="Tag.Id"/>s of what and whom it suits.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    public bool InStock => Variants.Any(variant => variant.InStock);

    public Money LowestPrice => Variants.Min(variant => variant.Price);

    /// <summary>The variant to offer when the buyer names none: the first in stock, or the first of all.</summary>
    public Variant Usual => Variants.FirstOrDefault(variant => variant.InStock) ?? Variants[0];
}
