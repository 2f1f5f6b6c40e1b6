namespace BotTutor.Shop;

/// <summary>How the buyer pays.</summary>
public enum PaymentMethod
{
    Transfer,

    /// <summary>Simulated: no code is ever made that a bank would accept.</summary>
    Qris,

    /// <summary>In cash when the goods change hands; in the shop's city or at the shop only.</summary>
    CashOnDelivery,
}
