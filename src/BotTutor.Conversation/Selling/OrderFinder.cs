using BotTutor.Shop;
using BotTutor.Shop.Orders;

namespace BotTutor.Conversation.Selling;

/// <summary>Finds which order a seller means: by its number, by the end of it ("0007" or "7"), or the only one that can take the step.</summary>
internal sealed class OrderFinder(SellerDesk desk, IOrders orders)
{
    private const int MostOpen = 50;

    /// <param name="said">The number or its end, as far as the seller named one.</param>
    /// <param name="step">The step that the order should take; none for looking at it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The orders that fit; one, several, or none.</returns>
    public async Task<IReadOnlyList<Order>> FindAsync(string? said, OrderStatus? step, CancellationToken cancellationToken)
    {
        if (OrderNumber.Read(said) is { } number)
        {
            return await orders.FindAsync(desk.Shop.Shop, number, cancellationToken) is { } named ? [named] : [];
        }

        var open = await orders.ListAsync(
            desk.Shop.Shop,
            new OrderQuery { Statuses = [OrderStatus.Placed, OrderStatus.Confirmed, OrderStatus.Packed, OrderStatus.Shipped], Size = MostOpen },
            cancellationToken);
        var digits = string.Concat((said ?? "").Where(char.IsAsciiDigit));
        return digits.Length > 0
            ? open.Orders.Any(order => EndsWith(order.Number, digits)) ? Newest([.. open.Orders.Where(order => EndsWith(order.Number, digits))])
                : Newest([.. (await orders.ListAsync(desk.Shop.Shop, new OrderQuery { Size = MostOpen }, cancellationToken)).Orders.Where(order => EndsWith(order.Number, digits))])
            : [.. open.Orders.Where(order => step is not { } to || order.PossibleMoves.Contains(to))];
    }

    /// <summary>The end of a number comes again each day: then today's is meant.</summary>
    private static IReadOnlyList<Order> Newest(IReadOnlyList<Order> orders) => orders is [var first, _, ..] ? [first] : orders;

    private static bool EndsWith(OrderNumber number, string digits) =>
        number.Text.Split('-')[^1].TrimStart('0') == digits.TrimStart('0');
}
