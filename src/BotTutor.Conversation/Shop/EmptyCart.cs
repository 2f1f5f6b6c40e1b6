using BotTutor.Dialogs;
using BotTutor.Shop.Carts;

namespace BotTutor.Conversation.Shop;

/// <summary>Takes everything out of the buyer's cart.</summary>
[DialogKind("BotTutor.EmptyCart")]
public sealed record EmptyCart : DialogAction;

internal sealed class EmptyCartHandler(ShopDesk desk, ICarts carts) : ActionHandler<EmptyCart>
{
    public override async ValueTask<ActionOutcome> RunAsync(EmptyCart action, ActionContext context, CancellationToken cancellationToken)
    {
        var cart = await desk.CartAsync(cancellationToken);
        await carts.SaveAsync(cart.Emptied(), cancellationToken);
        return ActionOutcome.Done;
    }
}
