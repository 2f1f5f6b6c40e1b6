namespace BotTutor.Shop.Orders;

/// <summary>How far an order has come.</summary>
public enum OrderStatus
{
    /// <summary>The buyer has confirmed, and the stock is taken.</summary>
    Placed,

    /// <summary>The seller has accepted it, which for a transfer means that the money came.</summary>
    Confirmed,

    Packed,

    /// <summary>Handed to the parcel service or courier, or waiting at the shop's counter.</summary>
    Shipped,

    /// <summary>In the buyer's hands.</summary>
    Completed,

    Cancelled,
}
