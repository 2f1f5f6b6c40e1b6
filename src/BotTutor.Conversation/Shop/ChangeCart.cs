using System.Diagnostics;
using BotTutor.Dialogs;
using BotTutor.Expressions;

namespace BotTutor.Conversation.Shop;

/// <summary>Sets how many of something lie in the buyer's cart. The dialog branches on <c>outcome</c>: <c>changed</c>, <c>outOfStock</c> or <c>unclear</c>.</summary>
[DialogKind("BotTutor.ChangeCart")]
public sealed record ChangeCart : DialogAction
{
    /// <summary>Gets the product entity that was recognized, if any.</summary>
    public Dynamic<Value>? Product { get; init; }

    /// <summary>Gets the variant entities that were recognized, if any.</summary>
    public Dynamic<Value>? Variant { get; init; }

    /// <summary>Gets the stock code of what is meant where nothing was named, such as what was put in last.</summary>
    public Dynamic<string>? Focus { get; init; }

    /// <summary>Gets whether the focus is to be exchanged for another variant of its product.</summary>
    public Dynamic<bool>? Exchange { get; init; }

    /// <summary>Gets how many it should be; 0 takes the goods out.</summary>
    public required Dynamic<Value> Quantity { get; init; }

    /// <summary>Gets where the result goes: <c>outcome, variant, quantity, total, left</c>.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class ChangeCartHandler(CartChange cart) : ActionHandler<ChangeCart>
{
    public override async ValueTask<ActionOutcome> RunAsync(ChangeCart action, ActionContext context, CancellationToken cancellationToken)
    {
        var quantity = SpokenEntity.Quantity(action.Quantity.In(context));
        var product = SpokenEntity.Id(action.Product.In(context));
        var variants = SpokenEntity.Words(action.Variant.In(context));
        var focus = SpokenEntity.StockCode(action.Focus.In(context));
        var outcome = action.Exchange.In(context) && focus is { } given
            ? await cart.ExchangeAsync(given, variants, quantity, cancellationToken)
            : await cart.SetAsync(quantity ?? 0, product, variants, focus, cancellationToken);
        ResultProperty.Set(context, action.ResultProperty, outcome switch
        {
            CartChange.Outcome.Changed { Offer: var offer, Quantity: var held } => new ValueObject
            {
                ["outcome"] = "changed",
                ["variant"] = ShopValues.Of(offer, context.Locale),
                ["quantity"] = held,
                ["total"] = (offer.Variant.Price * held).Rupiah,
            },
            CartChange.Outcome.OutOfStock { Offer: var offer, Left: var left } => new ValueObject
            {
                ["outcome"] = "outOfStock",
                ["variant"] = ShopValues.Of(offer, context.Locale),
                ["left"] = left,
            },
            CartChange.Outcome.Unclear => new ValueObject { ["outcome"] = "unclear" },
            _ => throw new UnreachableException(),
        });
        return ActionOutcome.Done;
    }
}
