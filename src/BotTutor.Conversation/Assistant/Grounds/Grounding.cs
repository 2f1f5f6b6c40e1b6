using BotTutor.Shop.Products;

namespace BotTutor.Conversation.Assistant.Grounds;

/// <summary>All that an answer may rest on.</summary>
internal sealed record Grounding
{
    /// <summary>Gets the language of facts and answer: <c>id</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    public required string ShopName { get; init; }

    /// <summary>Gets the products of which the facts tell price and stock.</summary>
    public required IReadOnlyList<Product> Products { get; init; }

    /// <summary>Gets what the shop says of itself and of its rules, and the questions it has answered before.</summary>
    public required IReadOnlyList<ShopFact> Facts { get; init; }

    /// <summary>Gets the whole catalogue: what may be named.</summary>
    public required Catalog Catalog { get; init; }

    /// <summary>Gets the places that the shop ships to, in small letters.</summary>
    public IReadOnlySet<string> Places { get; init; } = new HashSet<string>();
}
