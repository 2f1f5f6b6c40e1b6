namespace BotTutor.Shop.Checkouts;

/// <summary>An answer that could not be taken; its field is open again.</summary>
/// <param name="Field">What the answer was for.</param>
/// <param name="Reason">Why not.</param>
public sealed record Refusal(CheckoutField Field, RefusalReason Reason);
