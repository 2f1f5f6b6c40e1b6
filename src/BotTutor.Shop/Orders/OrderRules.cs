namespace BotTutor.Shop.Orders;

/// <summary>Which steps an order may take. A seller may skip steps forward, never go back, and cancel only what has not left the shop.</summary>
internal static class OrderRules
{
    private const int LongestNote = 200;

    public static IReadOnlyList<OrderStatus> PossibleFrom(OrderStatus from) =>
        [.. Enum.GetValues<OrderStatus>().Where(to => IsPossible(from, to))];

    public static Order.Step Move(Order order, OrderMove move, DateTimeOffset now) => move switch
    {
        OrderMove.Ship { Parcel: { } parcel } when order.Status == OrderStatus.Shipped && order.Parcel != parcel => Take(order, move, now),
        _ when move.To == order.Status => new Order.Step.AlreadyThere(order),
        OrderMove.Cancel { By: OrderActor.Buyer } when !order.MayBuyerChange => new Order.Step.TooLate(order.Status),
        _ when !IsPossible(order.Status, move.To) => new Order.Step.NotPossible(order.Status, move.To, order.PossibleMoves),
        OrderMove.Ship { Parcel: null } when order.Delivery == DeliveryMethod.Ship => new Order.Step.TrackingMissing(),
        _ => Take(order, move, now),
    };

    private static bool IsPossible(OrderStatus from, OrderStatus to) => from switch
    {
        OrderStatus.Completed or OrderStatus.Cancelled => false,
        OrderStatus.Shipped => to == OrderStatus.Completed,
        _ => to > from,
    };

    private static Order.Step.Moved Take(Order order, OrderMove move, DateTimeOffset now)
    {
        var cancel = move as OrderMove.Cancel;
        var step = new OrderEvent(move.To, now, cancel?.By ?? OrderActor.Seller)
        {
            Note = Short(cancel?.Reason),
            Parcel = (move as OrderMove.Ship)?.Parcel,
        };
        return new Order.Step.Moved(order with { History = [.. order.History, step] });
    }

    private static string? Short(string? note)
    {
        var text = string.Join(' ', (note ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length switch
        {
            0 => null,
            <= LongestNote => text,
            _ => text[..(char.IsHighSurrogate(text[LongestNote - 1]) ? LongestNote - 1 : LongestNote)],
        };
    }
}
