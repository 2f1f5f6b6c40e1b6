namespace BotTutor.Shop.Orders;

/// <summary>A step of an order's way.</summary>
/// <param name="Status">What it came to be.</param>
/// <param name="At">When.</param>
/// <param name="Note">A tracking number or a reason, as the seller wrote it.</param>
public sealed record OrderEvent(OrderStatus Status, DateTimeOffset At, string? Note);
