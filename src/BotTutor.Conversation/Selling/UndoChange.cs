using BotTutor.Conversation.Shop;
using BotTutor.Dialogs;
using BotTutor.Expressions;
using BotTutor.Shop.Shelves;
using ChangePriceUseCase = BotTutor.Shop.Shelves.ChangePrice;
using ChangeStockUseCase = BotTutor.Shop.Shelves.ChangeStock;

namespace BotTutor.Conversation.Selling;

/// <summary>
/// Takes a change of stock or price back. What was sold since stays sold. The dialog branches on <c>outcome</c>: <c>changed</c>, <c>same</c>,
/// <c>changedSince</c>, <c>outOfRange</c>, <c>unknown</c> or <c>nothing</c>.
/// </summary>
[DialogKind("BotTutor.UndoChange")]
public sealed record UndoChange : DialogAction
{
    /// <summary>Gets the result of <see cref="ChangeStock"/> or <see cref="ChangePrice"/>.</summary>
    public required Dynamic<Value> Change { get; init; }

    /// <summary>Gets where the result goes, see <see cref="ChangeValues"/>.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class UndoChangeHandler(SellerDesk desk, ChangeStockUseCase stock, ChangePriceUseCase prices, ShopNews news) : ActionHandler<UndoChange>
{
    public override async ValueTask<ActionOutcome> RunAsync(UndoChange action, ActionContext context, CancellationToken cancellationToken)
    {
        await desk.DemandSellerAsync(cancellationToken);
        ResultProperty.Set(context, action.ResultProperty, action.Change.In(context).AsObject() is { } change
            ? await UndoAsync(change, context.Locale, cancellationToken)
            : new ValueObject { ["outcome"] = "nothing" });
        return ActionOutcome.Done;
    }

    private async Task<ValueObject> UndoAsync(ValueObject change, string locale, CancellationToken cancellationToken)
    {
        var catalog = await desk.Shop.CatalogAsync(cancellationToken);
        if (!ChangeValues.IsStock(change))
        {
            return ChangeValues.Of(await prices.UndoAsync(desk.Shop.Shop, ChangeValues.PriceSteps(change), cancellationToken), catalog, locale);
        }

        var changing = await stock.UndoAsync(desk.Shop.Shop, ChangeValues.StockSteps(change), cancellationToken);
        await news.RestockedAsync((changing as StockChanging.Changed)?.ToTell ?? [], cancellationToken);
        return ChangeValues.Of(changing, catalog, locale);
    }
}
