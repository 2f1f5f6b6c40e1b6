namespace BotTutor.Shop.Products;

/// <summary>What a buyer looks for. An empty query finds everything.</summary>
public sealed record CatalogQuery
{
    /// <summary>Free words, such as "kado buat ibu". Those that name tags narrow the search like <see cref="Tags"/>; those that name nothing in the shop are passed over.</summary>
    public string Words { get; init; } = "";

    /// <summary>The cheapest a variant may be, itself included.</summary>
    public Money? AtLeast { get; init; }

    /// <summary>The dearest a variant may be, itself included.</summary>
    public Money? AtMost { get; init; }

    public string? Category { get; init; }

    /// <summary>Everything that it should suit, by <see cref="Tag.Id"/>.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    public bool InStockOnly { get; init; }
}
