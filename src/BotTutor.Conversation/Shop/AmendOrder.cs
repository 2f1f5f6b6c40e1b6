using System.Diagnostics;
using BotTutor.Dialogs;
using BotTutor.Expressions;
using BotTutor.Shop;
using BotTutor.Shop.Checkouts;
using BotTutor.Shop.Orders;
using BotTutor.Shop.Products;
using AmendOrderUseCase = BotTutor.Shop.Orders.AmendOrder;

namespace BotTutor.Conversation.Shop;

/// <summary>
/// Changes an order for its buyer until it is packed. The dialog branches on <c>outcome</c>: <c>amended</c>, <c>unchanged</c>, <c>totalChanges</c> (ask, then
/// come again with <c>agreed</c>), <c>nothingSaid</c>, <c>whichLine</c>, <c>paid</c>, <c>tooLate</c>, <c>refused</c>, <c>incomplete</c>, <c>outOfStock</c>,
/// <c>nothingLeft</c> or <c>notFound</c>.
/// </summary>
[DialogKind("BotTutor.AmendOrder")]
public sealed record AmendOrder : DialogAction
{
    /// <summary>Gets the order number.</summary>
    public required Dynamic<string> Number { get; init; }

    /// <summary>
    /// Gets what should be otherwise: <c>name, phone, address, city, delivery, payment, product, variant</c> and <c>quantity</c>, each as it was recognized, and the
    /// quantity's <c>way</c>: <c>more</c>, <c>fewer</c>, or exactly so many.
    /// </summary>
    public required Dynamic<Value> Changes { get; init; }

    /// <summary>Gets the new total in rupiah that the buyer saw and agreed to.</summary>
    public Dynamic<Value>? Agreed { get; init; }

    /// <summary>Gets where the result goes: <c>outcome, order, proposed, problem, missing, shortage</c>.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class AmendOrderHandler(ShopDesk desk, IOrders orders, AmendOrderUseCase amending, ShopNews news) : ActionHandler<AmendOrder>
{
    public override async ValueTask<ActionOutcome> RunAsync(AmendOrder action, ActionContext context, CancellationToken cancellationToken)
    {
        var changes = action.Changes.In(context).AsObject() ?? [];
        var number = OrderNumber.Read(action.Number.In(context));
        var order = number is { } known ? await orders.FindAsync(desk.Shop, known, cancellationToken) : null;
        ResultProperty.Set(context, action.ResultProperty, order is null || order.Buyer != desk.Buyer
            ? new ValueObject { ["outcome"] = "notFound" }
            : await AmendAsync(order, changes, SpokenEntity.Quantity(action.Agreed.In(context)), context.Locale, cancellationToken));
        return ActionOutcome.Done;
    }

    private async Task<ValueObject> AmendAsync(Order order, ValueObject changes, int? agreed, string locale, CancellationToken cancellationToken)
    {
        var answers = AnswersOf(changes);
        var quantity = SpokenEntity.Quantity(changes["quantity"]);
        var line = quantity is null ? null : LineMeant(order, await desk.CatalogAsync(cancellationToken), changes);
        var open = !order.MayBuyerChange ? "tooLate" : quantity is null && answers == new CheckoutAnswers() ? "nothingSaid" : quantity is not null && line is null ? "whichLine" : null;
        var shop = await desk.ProfileAsync(cancellationToken);
        if (open is not null)
        {
            return new ValueObject { ["outcome"] = open, ["order"] = OrderValues.Of(order, shop, locale) };
        }

        var amendment = new OrderAmendment { Answers = answers, Quantities = line is null ? [] : [new Pieces(line.Sku, Counted(line, quantity.GetValueOrDefault(), changes["way"].AsString()))] };
        var outcome = await amending.RunAsync(desk.Shop, desk.Buyer, order.Number, amendment, agreed is { } total ? new Money(total) : null, cancellationToken);
        if (outcome is OrderAmending.Amended { Order: var amended, ToTell: var waiting })
        {
            await news.AmendedAsync(amended, cancellationToken);
            await news.RestockedAsync(waiting, cancellationToken);
        }

        return Tell(outcome, order, shop, locale);
    }

    private static int Counted(OrderLine line, int quantity, string? way) => way switch
    {
        "more" => line.Quantity + Math.Clamp(quantity, 0, StockRules.Most),
        "fewer" => Math.Max(0, line.Quantity - Math.Clamp(quantity, 0, StockRules.Most)),
        _ => Math.Max(0, quantity),
    };

    private static CheckoutAnswers AnswersOf(ValueObject changes) => new()
    {
        Name = SpokenEntity.Text(changes["name"]),
        Phone = SpokenEntity.Text(changes["phone"]),
        Address = SpokenEntity.Text(changes["address"]),
        City = SpokenEntity.Id(changes["city"]),
        Delivery = ShopValues.DeliveryFrom(SpokenEntity.Text(changes["delivery"])),
        Payment = ShopValues.PaymentFrom(SpokenEntity.Text(changes["payment"])),
    };

    /// <summary>The only line there is, or the only one that fits what was named.</summary>
    private static OrderLine? LineMeant(Order order, Catalog catalog, ValueObject changes)
    {
        var products = SpokenEntity.Candidates(changes["product"]);
        var variants = SpokenEntity.Words(changes["variant"]);
        var named = order.Lines.Where(line => products.Count == 0 || (catalog.Find(line.Sku) is { } offer && products.Contains(offer.Product.Id.Value)));
        return GoodsVocabulary.OnlyFitting(named, line => catalog.Find(line.Sku)?.Variant, variants);
    }

    private static ValueObject Tell(OrderAmending amending, Order before, BotTutor.Shop.Profiles.ShopProfile shop, string locale)
    {
        var values = new ValueObject { ["order"] = OrderValues.Of((amending as OrderAmending.Amended)?.Order ?? before, shop, locale) };
        values["outcome"] = amending switch
        {
            OrderAmending.Amended => "amended",
            OrderAmending.Unchanged => "unchanged",
            OrderAmending.TotalChanges => "totalChanges",
            OrderAmending.Paid => "paid",
            OrderAmending.TooLate => "tooLate",
            OrderAmending.Refused => "refused",
            OrderAmending.Incomplete => "incomplete",
            OrderAmending.OutOfStock => "outOfStock",
            OrderAmending.NotInOrder => "whichLine",
            OrderAmending.NothingLeft => "nothingLeft",
            OrderAmending.NotFound => "notFound",
            _ => throw new UnreachableException(),
        };
        values["proposed"] = amending is OrderAmending.TotalChanges { Proposed: var proposed } ? OrderValues.Of(proposed, shop, locale) : Value.Null;
        values["problem"] = amending is OrderAmending.Refused { Refusals: [var refusal, ..] } ? CheckoutValues.ProblemOf(refusal) : Value.Null;
        values["missing"] = amending is OrderAmending.Incomplete { Missing: [var field, ..] } ? CheckoutValues.FieldName(field) : Value.Null;
        values["shortage"] = amending is OrderAmending.OutOfStock { Shortages: [var shortage, ..] }
            ? new ValueObject { ["title"] = before.Lines.First(line => line.Sku == shortage.Sku).Title.In(locale), ["left"] = shortage.Left }
            : Value.Null;
        return values;
    }
}
