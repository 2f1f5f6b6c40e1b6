namespace BotTutor.Shop.Orders;

/// <summary>A step of an order's way.</summary>
/// <param name="Status">What it came to be.</param>
/// <param name="At">When.</param>
/// <param name="By">Who took it there.</param>
public sealed record OrderEvent(OrderStatus Status, DateTimeOffset At, OrderActor By)
{
    /// <summary>Why it was cancelled, in the words of whoever did.</summary>
    public string? Note { get; init; }

    /// <summary>What it was shipped as, where a parcel service carries it.</summary>
    public Parcel? Parcel { get; init; }
}
