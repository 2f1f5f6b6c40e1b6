namespace BotTutor.Shop.Orders;

/// <summary>So many pieces of a variant, under the name that it was sold by.</summary>
public sealed record SoldGoods(Sku Sku, LocalText Title, int Quantity);
