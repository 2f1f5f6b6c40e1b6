using System.Diagnostics;
using BotTutor.Dialogs;
using BotTutor.Expressions;
using BotTutor.Shop;
using BotTutor.Shop.Carts;

namespace BotTutor.Conversation.Shop;

/// <summary>Puts goods into the buyer's cart. The dialog branches on <c>outcome</c>: <c>added</c>, <c>outOfStock</c>, <c>nothingToAdd</c> or <c>unknown</c>.</summary>
[DialogKind("BotTutor.AddToCart")]
public sealed record AddToCart : DialogAction
{
    /// <summary>Gets the stock code.</summary>
    public required Dynamic<string> Sku { get; init; }

    /// <summary>Gets how many to add; 1 unless said.</summary>
    public Dynamic<Value>? Quantity { get; init; }

    /// <summary>Gets where the result goes: <c>outcome, variant, quantity, total, held, left</c>.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class AddToCartHandler(ShopDesk desk, ICarts carts) : ActionHandler<AddToCart>
{
    public override async ValueTask<ActionOutcome> RunAsync(AddToCart action, ActionContext context, CancellationToken cancellationToken)
    {
        var sku = new Sku(action.Sku.In(context) ?? "");
        var quantity = SpokenEntity.Quantity(action.Quantity.In(context)) ?? 1;
        ResultProperty.Set(context, action.ResultProperty, await AddAsync(sku, quantity, context.Locale, cancellationToken));
        return ActionOutcome.Done;
    }

    private async Task<ValueObject> AddAsync(Sku sku, int quantity, string locale, CancellationToken cancellationToken)
    {
        var catalog = await desk.CatalogAsync(cancellationToken);
        if (catalog.Find(sku) is not { } offer)
        {
            return new ValueObject { ["outcome"] = "unknown" };
        }

        var cart = await desk.CartAsync(cancellationToken);
        switch (cart.Add(offer, quantity))
        {
            case Cart.Addition.Added { Cart: var filled, Quantity: var held }:
                await carts.SaveAsync(filled, cancellationToken);
                return new ValueObject
                {
                    ["outcome"] = "added",
                    ["variant"] = ShopValues.Of(offer, locale),
                    ["quantity"] = quantity,
                    ["held"] = held,
                    ["total"] = (offer.Variant.Price * quantity).Rupiah,
                };

            case Cart.Addition.OutOfStock { Held: var held, Left: var left }:
                return new ValueObject
                {
                    ["outcome"] = "outOfStock",
                    ["variant"] = ShopValues.Of(offer, locale),
                    ["held"] = held,
                    ["left"] = left,
                };

            case Cart.Addition.NothingToAdd:
                return new ValueObject { ["outcome"] = "nothingToAdd", ["variant"] = ShopValues.Of(offer, locale) };

            default:
                throw new UnreachableException();
        }
    }
}
