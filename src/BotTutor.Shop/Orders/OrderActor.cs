namespace BotTutor.Shop.Orders;

/// <summary>Who took a step of an order's way.</summary>
public enum OrderActor
{
    Buyer,
    Seller,
}
