namespace BotTutor.Shop.Shelves;

/// <summary>What a price can be.</summary>
public static class PriceRules
{
    public static Money Least { get; } = new(1);

    // A price above this has a zero too many, and sums of it stay far from where counting ends.
    public static Money Most { get; } = new(1_000_000_000);

    public static bool IsPrice(Money amount) => amount >= Least && amount <= Most;
}
