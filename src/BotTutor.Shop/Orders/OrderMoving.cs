using BotTutor.Shop.Restocks;

namespace BotTutor.Shop.Orders;

/// <summary>How moving an order on came out.</summary>
public abstract record OrderMoving
{
    private OrderMoving()
    {
    }

    /// <param name="Order">As it stands now; its buyer is to be told.</param>
    /// <param name="Before">Where it stood.</param>
    /// <param name="ToTell">Who waited for goods that came back.</param>
    public sealed record Moved(Order Order, OrderStatus Before, IReadOnlyList<RestockNotice> ToTell) : OrderMoving;

    /// <summary>It stood there before; nothing changed, and nobody is to be told again.</summary>
    public sealed record AlreadyThere(Order Order) : OrderMoving;

    /// <param name="Order">As it stands.</param>
    /// <param name="To">Where it should have gone.</param>
    /// <param name="Possible">Where it can go instead; empty when its way has ended.</param>
    public sealed record NotPossible(Order Order, OrderStatus To, IReadOnlyList<OrderStatus> Possible) : OrderMoving;

    /// <summary>The buyer cannot cancel it any more; the shop may still be able to.</summary>
    public sealed record TooLate(Order Order) : OrderMoving;

    /// <summary>It goes by parcel service, and the tracking number is not told yet.</summary>
    public sealed record TrackingMissing(Order Order) : OrderMoving;

    /// <summary>The shop has no such order, or it is not the buyer's.</summary>
    public sealed record NotFound : OrderMoving;
}
