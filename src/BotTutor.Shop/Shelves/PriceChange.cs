namespace BotTutor.Shop.Shelves;

/// <summary>How a seller wants a price to change.</summary>
public abstract record PriceChange
{
    private PriceChange()
    {
    }

    /// <summary>Exactly this from now on.</summary>
    public sealed record To(Money Price) : PriceChange;

    /// <summary>So much more, or less when below 0.</summary>
    public sealed record By(Money Amount) : PriceChange;

    /// <summary>So many hundredths more, or less when below 0; rounded to Rp100, half of it upwards, as price tags are written.</summary>
    public sealed record ByPercent(decimal Percent) : PriceChange;

    /// <summary>What it comes to, which may lie beyond what a price can be; <see langword="null"/> when it cannot be counted.</summary>
    internal Money? From(Money price) => this switch
    {
        To { Price: var exactly } => exactly,
        By { Amount.Rupiah: var amount } => Counted((decimal)price.Rupiah + amount),
        ByPercent { Percent: var percent } => Tagged(price, percent),
        _ => price,
    };

    // Far beyond any price, and near enough for the product with a percentage to be counted.
    private const decimal MostPercent = 1_000_000;
    private const decimal Step = 100;

    private static Money? Tagged(Money price, decimal percent) => Math.Abs(percent) <= MostPercent
        ? Counted(Math.Floor((price.Rupiah * (100 + percent) / 100 / Step) + 0.5m) * Step)
        : null;

    private static Money? Counted(decimal rupiah) => rupiah is >= long.MinValue and <= long.MaxValue ? new Money((long)rupiah) : null;
}
