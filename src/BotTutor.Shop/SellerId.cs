namespace BotTutor.Shop;

/// <summary>Who may manage a shop. The same person keeps it on every channel.</summary>
public readonly record struct SellerId(Guid Value);
