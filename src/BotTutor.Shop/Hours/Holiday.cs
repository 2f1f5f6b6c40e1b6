namespace BotTutor.Shop.Hours;

/// <summary>A date on which the shop stays closed whatever day it is.</summary>
public sealed record Holiday(DateOnly Date, LocalText Name)
{
    /// <summary>The government has not fixed the date yet, or the moon decides it; whoever tells it says so.</summary>
    public bool IsEstimated { get; init; }
}
