using BotTutor.Shop.Checkouts;
using BotTutor.Shop.Products;

namespace BotTutor.Shop.Orders;

/// <summary>How an attempt to place an order came out.</summary>
public abstract record Placement
{
    private Placement()
    {
    }

    public sealed record Placed(Order Order) : Placement;

    /// <summary>The buyer has confirmed before; nothing was ordered again.</summary>
    public sealed record AlreadyPlaced(Order Order) : Placement;

    /// <summary>Others bought meanwhile; nothing was taken.</summary>
    public sealed record OutOfStock(IReadOnlyList<Shortage> Shortages) : Placement;

    /// <summary>The total is not the one that the buyer agreed to; nothing was ordered, and this is the quote to show.</summary>
    public sealed record PriceChanged(Quote Quote) : Placement;

    public sealed record EmptyCart : Placement;

    /// <summary>The till still has to ask.</summary>
    public sealed record Incomplete(IReadOnlyList<CheckoutField> Missing) : Placement;
}
