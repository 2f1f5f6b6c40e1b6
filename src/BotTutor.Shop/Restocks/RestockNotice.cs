namespace BotTutor.Shop.Restocks;

/// <summary>A buyer's wish to be told when a sold-out variant can be had again. Each buyer has at most one for a variant.</summary>
public sealed record RestockNotice(ShopId Shop, Sku Sku, BuyerId Buyer, DateTimeOffset Since);
