namespace BotTutor.Shop.Checkouts;

/// <summary>What the till has to know, in the order in which it asks.</summary>
public enum CheckoutField
{
    Name,
    Phone,
    Delivery,
    Address,
    City,
    Payment,
}
