namespace BotTutor.Shop.Shelves;

/// <summary>How a seller changed the price of a variant. It is all that is needed to take the change back.</summary>
public sealed record PriceStep(Sku Sku, Money Before, Money After);
