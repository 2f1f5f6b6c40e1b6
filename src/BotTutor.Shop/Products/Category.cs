namespace BotTutor.Shop.Products;

/// <summary>A shelf of the shop, such as "Camilan".</summary>
public sealed record Category(string Id, LocalText Name, IReadOnlyList<string> Synonyms);
