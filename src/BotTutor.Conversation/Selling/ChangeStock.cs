using BotTutor.Conversation.Shop;
using BotTutor.Dialogs;
using BotTutor.Expressions;
using BotTutor.Shop.Shelves;
using ChangeStockUseCase = BotTutor.Shop.Shelves.ChangeStock;

namespace BotTutor.Conversation.Selling;

/// <summary>
/// Counts or refills a shelf for its seller; who waited for the goods is told. The dialog branches on <c>outcome</c>: <c>changed</c>, <c>same</c>,
/// <c>outOfRange</c>, <c>noNumber</c> or <c>unknown</c>.
/// </summary>
[DialogKind("BotTutor.ChangeStock")]
public sealed record ChangeStock : DialogAction
{
    /// <summary>Gets the product entity that was recognized, if any.</summary>
    public Dynamic<Value>? Product { get; init; }

    /// <summary>Gets the variant entities that were recognized, if any.</summary>
    public Dynamic<Value>? Variant { get; init; }

    /// <summary>Gets the stock code of what was talked about last.</summary>
    public Dynamic<string>? Focus { get; init; }

    /// <summary>Gets whether all variants of the product are meant.</summary>
    public Dynamic<bool>? All { get; init; }

    /// <summary>Gets how many pieces.</summary>
    public Dynamic<Value>? Pieces { get; init; }

    /// <summary>Gets <c>more</c>, <c>fewer</c>, or nothing for exactly so many.</summary>
    public Dynamic<string>? Way { get; init; }

    /// <summary>Gets where the result goes, see <see cref="ChangeValues"/>; keep it for <see cref="UndoChange"/>.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class ChangeStockHandler(SellerDesk desk, ChangeStockUseCase shelves, ShopNews news) : ActionHandler<ChangeStock>
{
    public override async ValueTask<ActionOutcome> RunAsync(ChangeStock action, ActionContext context, CancellationToken cancellationToken)
    {
        await desk.DemandSellerAsync(cancellationToken);
        var catalog = await desk.Shop.CatalogAsync(cancellationToken);
        var focus = SpokenEntity.StockCode(action.Focus.In(context));
        var goods = GoodsFinder.Find(
            catalog, SpokenEntity.Id(action.Product.In(context)), SpokenEntity.Words(action.Variant.In(context)), focus, action.All.In(context));
        if (goods.Count == 0 || SpokenEntity.Quantity(action.Pieces.In(context)) is not { } pieces)
        {
            ResultProperty.Set(context, action.ResultProperty, new ValueObject { ["outcome"] = goods.Count == 0 ? "unknown" : "noNumber", ["what"] = "stock" });
            return ActionOutcome.Done;
        }

        StockChange change = action.Way.In(context) switch
        {
            "more" => new StockChange.By(pieces),
            "fewer" => new StockChange.By(-pieces),
            _ => new StockChange.To(pieces),
        };
        var changing = await shelves.RunAsync(desk.Shop.Shop, [.. goods.Select(offer => offer.Variant.Sku)], change, cancellationToken);
        await news.RestockedAsync((changing as StockChanging.Changed)?.ToTell ?? [], cancellationToken);
        ResultProperty.Set(context, action.ResultProperty, ChangeValues.Of(changing, catalog, context.Locale));
        return ActionOutcome.Done;
    }
}
