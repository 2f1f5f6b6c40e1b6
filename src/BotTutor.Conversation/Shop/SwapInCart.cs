using BotTutor.Dialogs;
using BotTutor.Expressions;
using BotTutor.Shop;
using BotTutor.Shop.Carts;
using BotTutor.Shop.Products;

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
        var cart = await desk.CartAsync(cancellationToken);
        var catalog = await desk.CatalogAsync(cancellationToken);
        var products = action.Products.In(context);
        var swap = Swap(cart, catalog, products, SpokenEntity.StockCode(action.Focus.In(context)));
        var gone = swap?.Gone ?? [];
        await carts.SaveAsync(gone.Aggregate(cart, (smaller, line) => smaller.Remove(line.Sku)), cancellationToken);
        ResultProperty.Set(context, action.ResultProperty, new ValueObject
        {
            ["outcome"] = swap is null ? "nothing" : "swapped",
            ["title"] = gone is [var first, ..] ? catalog.Find(first.Sku)?.Product.Name.In(context.Locale) : null,
            ["quantity"] = gone.Sum(line => line.Quantity),
            ["wanted"] = swap is null ? products : swap.Value.Wanted,
        });
        return ActionOutcome.Done;
    }

    private static (IReadOnlyList<Pieces> Gone, Value Wanted)? Swap(Cart cart, Catalog catalog, Value products, Sku? focus)
    {
        var named = (products.AsArray() ?? []).Select(entity => (Entity: entity, Lines: LinesOf(cart, catalog, entity))).ToList();
        if (named.Count < 2)
        {
            return named is [{ Lines.Count: 0 }] && focus is { } sku && cart.QuantityOf(sku) is > 0 and var held ? ([new Pieces(sku, held)], products) : null;
        }

        // What is not in the cart was only talked about; then the first that is named is what they do not want.
        var leaving = named.Find(goods => goods.Lines.Count > 0) is { Lines.Count: > 0 } lying ? lying : named[0];
        return (leaving.Lines, new ValueArray(named.Where(goods => !goods.Entity.Equals(leaving.Entity)).Select(goods => goods.Entity)));
    }

    private static List<Pieces> LinesOf(Cart cart, Catalog catalog, Value entity)
    {
        var ids = SpokenEntity.Candidates(entity);
        return [.. cart.Lines.Where(line => catalog.Find(line.Sku) is { } offer && ids.Contains(offer.Product.Id.Value))];
    }
}
