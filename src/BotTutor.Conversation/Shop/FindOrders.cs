using BotTutor.Dialogs;
using BotTutor.Expressions;
using BotTutor.Shop;
using BotTutor.Shop.Orders;

namespace BotTutor.Conversation.Shop;

/// <summary>
/// Finds the buyer's orders, newest first. With a number, only that one, and one of somebody else only with the last digits of its phone number.
/// The dialog branches on <c>outcome</c>: <c>one</c>, <c>many</c>, <c>none</c> or <c>notTheirs</c>.
/// </summary>
[DialogKind("BotTutor.FindOrders")]
public sealed record FindOrders : DialogAction
{
    /// <summary>Gets the order number that was named, if any.</summary>
    public Dynamic<Value>? Number { get; init; }

    /// <summary>Gets the last digits of the phone number that was given at the order, at least four.</summary>
    public Dynamic<Value>? Phone { get; init; }

    /// <summary>Gets whether only orders that the buyer may still change are meant, as long as there are any and no number was named.</summary>
    public Dynamic<bool>? Changeable { get; init; }

    /// <summary>Gets where the result goes: <c>outcome, number, orders, order</c>.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class FindOrdersHandler(ShopDesk desk, IOrders orders) : ActionHandler<FindOrders>
{
    private const int Most = 5;
    private const int FewestDigits = 4;

    public override async ValueTask<ActionOutcome> RunAsync(FindOrders action, ActionContext context, CancellationToken cancellationToken)
    {
        var named = OrderNumber.Read(SpokenEntity.Text(action.Number.In(context)));
        var found = named is { } number
            ? await FindAsync(number, SpokenEntity.Text(action.Phone.In(context)), cancellationToken)
            : Meant(await orders.OfBuyerAsync(desk.Shop, desk.Buyer, Most, cancellationToken), action.Changeable.In(context));
        var shop = await desk.ProfileAsync(cancellationToken);
        ResultProperty.Set(context, action.ResultProperty, new ValueObject
        {
            ["outcome"] = (found.Count, named) switch
            {
                (1, _) => "one",
                ( > 1, _) => "many",
                (_, null) => "none",
                _ => "notTheirs",
            },
            ["number"] = named?.Text,
            ["order"] = found is [var first, ..] ? OrderValues.Of(first, shop, context.Locale) : Value.Null,
            ["orders"] = new ValueArray(found.Select(order => (Value)OrderValues.Of(order, shop, context.Locale))),
        });
        return ActionOutcome.Done;
    }

    private static IReadOnlyList<Order> Meant(IReadOnlyList<Order> own, bool changeable) =>
        changeable && own.Where(order => order.MayBuyerChange).ToList() is { Count: > 0 } open ? open : own;

    private async Task<IReadOnlyList<Order>> FindAsync(OrderNumber number, string? phone, CancellationToken cancellationToken)
    {
        var digits = string.Concat((phone ?? "").Where(char.IsAsciiDigit));
        return await orders.FindAsync(desk.Shop, number, cancellationToken) is { } order
            && (order.Buyer == desk.Buyer || (digits.Length >= FewestDigits && order.Phone.International.EndsWith(digits[^FewestDigits..], StringComparison.Ordinal)))
                ? [order]
                : [];
    }
}
