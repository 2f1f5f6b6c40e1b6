namespace BotTutor.Shop.Products;

/// <summary>A variant of which fewer are left than wanted; <paramref name="Left"/> is 0 when it is sold out or sold no longer.</summary>
public sealed record Shortage(Sku Sku, int Wanted, int Left);
