using BotTutor.Shop.Checkouts;

namespace BotTutor.Shop.Orders;

/// <summary>What a buyer wants to have otherwise in an order that is not packed yet.</summary>
public sealed record OrderAmendment
{
    /// <summary>Other data, by the same rules as at the till.</summary>
    public CheckoutAnswers Answers { get; init; } = new();

    /// <summary>How many it should be of goods that are in the order; 0 takes them out.</summary>
    public IReadOnlyList<Products.Pieces> Quantities { get; init; } = [];
}
