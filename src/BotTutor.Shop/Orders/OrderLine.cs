namespace BotTutor.Shop.Orders;

/// <summary>A line of a quote or an order: the goods as they were called and priced then, whatever the catalogue says later.</summary>
public sealed record OrderLine(Sku Sku, LocalText Title, int Quantity, Money Price, int Grams)
{
    public Money Total => Price * Quantity;

    public long TotalGrams => (long)Grams * Quantity;
}
