using System.Diagnostics;
using BotTutor.Dialogs;
using BotTutor.Expressions;
using BotTutor.Shop;
using BotTutor.Shop.Checkouts;
using BotTutor.Shop.Orders;
using BotTutor.Shop.Products;
using PlaceOrderUseCase = BotTutor.Shop.Orders.PlaceOrder;

namespace BotTutor.Conversation.Shop;

/// <summary>
/// Makes an order of the buyer's checkout, once. The dialog branches on <c>outcome</c>: <c>placed</c>, <c>alreadyPlaced</c>, <c>outOfStock</c>,
/// <c>priceChanged</c>, <c>emptyCart</c> or <c>incomplete</c>.
/// </summary>
[DialogKind("BotTutor.PlaceOrder")]
public sealed record PlaceOrder : DialogAction
{
    /// <summary>Gets the total in rupiah that the buyer saw and agreed to.</summary>
    public required Dynamic<long> Agreed { get; init; }

    /// <summary>Gets where the result goes: <c>outcome, order, lines</c>.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class PlaceOrderHandler(ShopDesk desk, CheckoutDesk till, PlaceOrderUseCase placing, ShopNews news) : ActionHandler<PlaceOrder>
{
    public override async ValueTask<ActionOutcome> RunAsync(PlaceOrder action, ActionContext context, CancellationToken cancellationToken)
    {
        var checkout = await till.OpenAsync(afresh: false, cancellationToken);
        // Quoted before the order is placed, since that empties the cart.
        var quote = await till.QuoteAsync(checkout, cancellationToken);
        var placement = await placing.RunAsync(checkout, new Money(action.Agreed.In(context)), desk.Now, cancellationToken);
        if (placement is Placement.Placed { Order: var placed })
        {
            await news.PlacedAsync(placed, cancellationToken);
        }

        ResultProperty.Set(context, action.ResultProperty, placement switch
        {
            Placement.Placed { Order: var order } => await TellAsync("placed", order, quote, context.Locale, cancellationToken),
            Placement.AlreadyPlaced { Order: var order } => await TellAsync("alreadyPlaced", order, quote, context.Locale, cancellationToken),
            Placement.OutOfStock { Shortages: var shortages } => await TellAsync(shortages, context.Locale, cancellationToken),
            Placement.PriceChanged => new ValueObject { ["outcome"] = "priceChanged" },
            Placement.EmptyCart => new ValueObject { ["outcome"] = "emptyCart" },
            Placement.Incomplete { Missing: var missing } => Tell(missing),
            _ => throw new UnreachableException(),
        });
        return ActionOutcome.Done;
    }

    private static ValueObject Tell(IReadOnlyList<CheckoutField> missing) => new()
    {
        ["outcome"] = "incomplete",
        ["missing"] = CheckoutValues.FieldName(missing[0]),
    };

    private async Task<ValueObject> TellAsync(string outcome, Order order, Quote quote, string locale, CancellationToken cancellationToken)
    {
        var shop = await desk.ProfileAsync(cancellationToken);
        return new ValueObject
        {
            ["outcome"] = outcome,
            ["order"] = CheckoutValues.Of(order, quote, shop, desk.Now, locale),
        };
    }

    private async Task<ValueObject> TellAsync(IReadOnlyList<Shortage> shortages, string locale, CancellationToken cancellationToken)
    {
        var catalog = await desk.CatalogAsync(cancellationToken);
        return new ValueObject
        {
            ["outcome"] = "outOfStock",
            ["lines"] = new ValueArray(shortages.Select(shortage => (Value)new ValueObject
            {
                ["title"] = catalog.Find(shortage.Sku)?.ShortTitle.In(locale) ?? shortage.Sku.Code,
                ["left"] = shortage.Left,
            })),
        };
    }
}
