namespace BotTutor.Shop.Orders;

/// <summary>Which of a shop's orders its seller wants to see.</summary>
public sealed record OrderQuery
{
    /// <summary>Where they stand; empty for all.</summary>
    public IReadOnlyList<OrderStatus> Statuses { get; init; } = [];

    /// <summary>From 1; one beyond the last shows the last.</summary>
    public int Page { get; init; } = 1;

    /// <summary>How many are on a page, from 1 to 50; the default is 5.</summary>
    public int Size { get; init; } = 5;
}
