using BotTutor.Conversation.Shop;
using BotTutor.Dialogs;
using BotTutor.Expressions;
using BotTutor.Shop;
using BotTutor.Shop.Shelves;
using ChangePriceUseCase = BotTutor.Shop.Shelves.ChangePrice;

namespace BotTutor.Conversation.Selling;

/// <summary>
/// Sets a price for its seller; the next answer uses it, and orders that are placed keep theirs. The dialog branches on <c>outcome</c>: <c>changed</c>,
/// <c>same</c>, <c>outOfRange</c>, <c>noNumber</c> or <c>unknown</c>.
/// </summary>
[DialogKind("BotTutor.ChangePrice")]
public sealed record ChangePrice : DialogAction
{
    /// <summary>Gets the product entity that was recognized, if any.</summary>
    public Dynamic<Value>? Product { get; init; }

    /// <summary>Gets the variant entities that were recognized, if any.</summary>
    public Dynamic<Value>? Variant { get; init; }

    /// <summary>Gets the stock code of what was talked about last.</summary>
    public Dynamic<string>? Focus { get; init; }

    /// <summary>Gets whether all variants of the product are meant.</summary>
    public Dynamic<bool>? All { get; init; }

    /// <summary>Gets how much, in rupiah.</summary>
    public Dynamic<Value>? Amount { get; init; }

    /// <summary>Gets <c>more</c>, <c>fewer</c>, or nothing for exactly so much.</summary>
    public Dynamic<string>? Way { get; init; }

    /// <summary>Gets where the result goes, see <see cref="ChangeValues"/>; keep it for <see cref="UndoChange"/>.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class ChangePriceHandler(SellerDesk desk, ChangePriceUseCase shelves) : ActionHandler<ChangePrice>
{
    public override async ValueTask<ActionOutcome> RunAsync(ChangePrice action, ActionContext context, CancellationToken cancellationToken)
    {
        await desk.DemandSellerAsync(cancellationToken);
        var catalog = await desk.Shop.CatalogAsync(cancellationToken);
        var focus = SpokenEntity.StockCode(action.Focus.In(context));
        var goods = GoodsFinder.Find(
            catalog, SpokenEntity.Id(action.Product.In(context)), SpokenEntity.Words(action.Variant.In(context)), focus, action.All.In(context));
        if (goods.Count == 0 || SpokenEntity.Quantity(action.Amount.In(context)) is not { } amount)
        {
            ResultProperty.Set(context, action.ResultProperty, new ValueObject { ["outcome"] = goods.Count == 0 ? "unknown" : "noNumber", ["what"] = "price" });
            return ActionOutcome.Done;
        }

        PriceChange change = action.Way.In(context) switch
        {
            "more" => new PriceChange.By(new Money(amount)),
            "fewer" => new PriceChange.By(new Money(-amount)),
            _ => new PriceChange.To(new Money(amount)),
        };
        var changing = await shelves.RunAsync(desk.Shop.Shop, [.. goods.Select(offer => offer.Variant.Sku)], change, cancellationToken);
        ResultProperty.Set(context, action.ResultProperty, ChangeValues.Of(changing, catalog, context.Locale));
        return ActionOutcome.Done;
    }
}
