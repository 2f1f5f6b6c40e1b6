namespace BotTutor.Shop.Checkouts;

/// <summary>A checkout after answers were filled in.</summary>
/// <param name="Checkout">With every answer that could be taken.</param>
/// <param name="Refusals">One for each that could not, and for each earlier one that a new one rules out.</param>
public sealed record Filling(Checkout Checkout, IReadOnlyList<Refusal> Refusals);
