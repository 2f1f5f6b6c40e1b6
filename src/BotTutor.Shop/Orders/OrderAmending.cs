using BotTutor.Shop.Checkouts;
using BotTutor.Shop.Products;
using BotTutor.Shop.Restocks;

namespace BotTutor.Shop.Orders;

/// <summary>How changing an order came out. All of the change is made, or none.</summary>
public abstract record OrderAmending
{
    private OrderAmending()
    {
    }

    /// <param name="Order">As it stands now; its seller is to be told.</param>
    /// <param name="Before">As it stood.</param>
    /// <param name="ToTell">Who waited for goods that came back.</param>
    public sealed record Amended(Order Order, Order Before, IReadOnlyList<RestockNotice> ToTell) : OrderAmending;

    /// <summary>It was so already.</summary>
    public sealed record Unchanged(Order Order) : OrderAmending;

    /// <summary>The total would change, and the buyer has not agreed to the new one; nothing is changed yet.</summary>
    /// <param name="Order">As it stands.</param>
    /// <param name="Proposed">As it would stand.</param>
    public sealed record TotalChanges(Order Order, Order Proposed) : OrderAmending;

    /// <summary>It is paid, so neither its total nor the way to pay can change any more; the shop has to be asked.</summary>
    public sealed record Paid(Order Order) : OrderAmending;

    /// <summary>It is packed, or further.</summary>
    public sealed record TooLate(Order Order) : OrderAmending;

    /// <summary>An answer that could not be taken at the till cannot be taken here.</summary>
    public sealed record Refused(Order Order, IReadOnlyList<Refusal> Refusals) : OrderAmending;

    /// <summary>The change asks for more to be told, such as an address for what was to be picked up.</summary>
    public sealed record Incomplete(Order Order, IReadOnlyList<CheckoutField> Missing) : OrderAmending;

    /// <summary>Fewer are left than the order would need.</summary>
    public sealed record OutOfStock(Order Order, IReadOnlyList<Shortage> Shortages) : OrderAmending;

    /// <summary>The order does not hold these goods; what is added is another order.</summary>
    public sealed record NotInOrder(Order Order, Sku Sku) : OrderAmending;

    /// <summary>Nothing would be left in it, which is to cancel it.</summary>
    public sealed record NothingLeft(Order Order) : OrderAmending;

    /// <summary>The buyer has no such order.</summary>
    public sealed record NotFound : OrderAmending;
}
