namespace BotTutor.Shop.Products;

/// <summary>An occasion or a person that goods suit, such as "Kado" or "Untuk Ibu", with the words that name it.</summary>
public sealed record Tag(string Id, LocalText Name, IReadOnlyList<string> Synonyms);
