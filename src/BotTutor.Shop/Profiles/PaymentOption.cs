namespace BotTutor.Shop.Profiles;

/// <summary>A way to pay.</summary>
/// <param name="Payment">Which.</param>
/// <param name="Name">What a button says, such as "Transfer bank".</param>
/// <param name="Instructions">What the buyer has to do once the order is placed.</param>
/// <param name="Account">The account to pay into, as it is copied: bank, number and holder; null where none is needed.</param>
/// <param name="IsSimulation">Nothing is really paid this way, and wherever it is shown that must be said.</param>
public sealed record PaymentOption(PaymentMethod Payment, LocalText Name, LocalText Instructions, BankAccount? Account, bool IsSimulation)
{
    /// <summary>A picture's path under the catalogue's folder to show with the instructions, such as <c>pictures/qris-simulasi.svg</c>; null where none is needed.</summary>
    public string? Picture { get; init; }
}
