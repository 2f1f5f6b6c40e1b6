namespace BotTutor.Shop.Orders;

/// <summary>A step that somebody wants an order to take.</summary>
public abstract record OrderMove
{
    private OrderMove()
    {
    }

    public abstract OrderStatus To { get; }

    /// <summary>The seller accepts it; for a transfer, the money has come.</summary>
    public sealed record Confirm : OrderMove
    {
        public override OrderStatus To => OrderStatus.Confirmed;
    }

    public sealed record Pack : OrderMove
    {
        public override OrderStatus To => OrderStatus.Packed;
    }

    /// <summary>It leaves the shop. On an order that has left, another tracking number corrects the first.</summary>
    /// <param name="Parcel">Needed where a parcel service carries it.</param>
    public sealed record Ship(Parcel? Parcel) : OrderMove
    {
        public override OrderStatus To => OrderStatus.Shipped;
    }

    public sealed record Complete : OrderMove
    {
        public override OrderStatus To => OrderStatus.Completed;
    }

    /// <param name="By">A buyer may until it is packed, a seller until it has left the shop.</param>
    /// <param name="Reason">In their own words, at most 200 characters are kept.</param>
    public sealed record Cancel(OrderActor By, string? Reason) : OrderMove
    {
        public override OrderStatus To => OrderStatus.Cancelled;
    }
}
