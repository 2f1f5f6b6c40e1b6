namespace BotTutor.Shop;

/// <summary>Who buys. The same person keeps it on every channel, so the cart follows them.</summary>
public readonly record struct BuyerId(Guid Value);
