namespace BotTutor.Shop.Products;

/// <summary>So many of one variant.</summary>
public sealed record Pieces(Sku Sku, int Quantity);
