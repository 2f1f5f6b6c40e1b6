namespace BotTutor.Shop.Shelves;

/// <summary>How a seller changed the stock of a variant. It is all that is needed to take the change back.</summary>
public sealed record StockStep(Sku Sku, int Before, int After);
