namespace BotTutor.Shop.Checkouts;

/// <summary>Why an answer at the till was refused.</summary>
public enum RefusalReason
{
    /// <summary>Nothing but blanks or signs.</summary>
    Empty,

    /// <summary>Longer than any name or address is.</summary>
    TooLong,

    /// <summary>Not a phone number in international form.</summary>
    NotAPhoneNumber,

    /// <summary>The shop's own courier stays in the shop's city.</summary>
    CourierOnlyInCity,

    /// <summary>The shop has no courier.</summary>
    NoCourier,

    /// <summary>Cash is taken in the shop's city or at the shop only.</summary>
    CashOnlyInCity,

    /// <summary>The shop does not take this way of paying.</summary>
    PaymentNotTaken,
}
