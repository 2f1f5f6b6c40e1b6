using BotTutor.Dialogs;
using BotTutor.Expressions;
using BotTutor.Shop.Carts;

namespace BotTutor.Conversation.Shop;

/// <summary>
/// Makes room for other goods: of several that a message names ("no shirt, two bags instead"), the first that lies in the cart goes out of it, and the rest is what
/// the buyer wants now. The dialog branches on <c>outcome</c>: <c>swapped</c>, or <c>nothing</c> when only one was named and nothing goes for it.
/// </summary>
[DialogKind("BotTutor.SwapInCart")]
public sealed record SwapInCart : DialogAction
{
    /// <summary>Gets all product entities that were recognized.</summary>
    public required Dynamic<Value> Products { get; init; }

    /// <summary>Gets the stock code of what goes where only one product was named, and that does not lie in the cart.</summary>
    public Dynamic<string>? Focus { get; init; }

    /// <summary>Gets where the result goes: <c>outcome, title</c> and <c>quantity</c> of what went, and <c>wanted</c>, the other product entities.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class SwapInCartHandler(ShopDesk desk, ICarts carts) : ActionHandler<SwapInCart>
{
    public override async ValueTask<ActionOutcome> RunAsync(SwapInCart action, ActionContext context, CancellationToken cancellationToken)
    {
        var catalog = await desk.CatalogAsync(cancellationToken);
        var cart = await desk.CartAsync(cancellationToken);
        var named = (action.Products.In(context).AsArray() ?? []).Select(entity => (Entity: entity, Lines: LinesOf(entity))).ToList();
        if (named is [{ Lines.Count: 0 }] && SpokenEntity.StockCode(action.Focus.In(context)) is { } focus && cart.QuantityOf(focus) > 0)
        {
            ResultProperty.Set(context, action.ResultProperty, new ValueObject
            {
                ["outcome"] = "swapped",
                ["title"] = catalog.Find(focus)?.ShortTitle.In(context.Locale),
                ["quantity"] = cart.QuantityOf(focus),
                ["wanted"] = action.Products.In(context),
            });
            await carts.SaveAsync(cart.Remove(focus), cancellationToken);
            return ActionOutcome.Done;
        }

        if (named.Count < 2)
        {
            ResultProperty.Set(context, action.ResultProperty, new ValueObject { ["outcome"] = "nothing", ["wanted"] = action.Products.In(context) });
            return ActionOutcome.Done;
        }

        // What is not in the cart was only talked about; then the first that is named is what they do not want.
        var (leaving, lines) = named.Find(goods => goods.Lines.Count > 0) is { Lines.Count: > 0 } held ? held : named[0];
        await carts.SaveAsync(lines.Aggregate(cart, (smaller, line) => smaller.Remove(line.Sku)), cancellationToken);
        ResultProperty.Set(context, action.ResultProperty, new ValueObject
        {
            ["outcome"] = "swapped",
            ["title"] = lines is [var first, ..] ? catalog.Find(first.Sku)?.Product.Name.In(context.Locale) : null,
            ["quantity"] = lines.Sum(line => line.Quantity),
            ["wanted"] = new ValueArray(named.Where(goods => !goods.Entity.Equals(leaving)).Select(goods => goods.Entity)),
        });
        return ActionOutcome.Done;

        List<BotTutor.Shop.Products.Pieces> LinesOf(Value entity)
        {
            var ids = SpokenEntity.Candidates(entity);
            return [.. cart.Lines.Where(line => catalog.Find(line.Sku) is { } offer && ids.Contains(offer.Product.Id.Value))];
        }
    }
}
