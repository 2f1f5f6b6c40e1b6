namespace BotTutor.Shop;

/// <summary>One walk to the till. At most one order is ever placed for it, however often the buyer confirms.</summary>
public readonly record struct CheckoutId(Guid Value);
