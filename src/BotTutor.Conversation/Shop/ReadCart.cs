using BotTutor.Dialogs;

namespace BotTutor.Conversation.Shop;

/// <summary>Reads what lies in the buyer's cart, at today's prices.</summary>
[DialogKind("BotTutor.ReadCart")]
public sealed record ReadCart : DialogAction
{
    /// <summary>Gets where the cart goes: <c>lines</c> and <c>total</c>.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class ReadCartHandler(ShopDesk desk) : ActionHandler<ReadCart>
{
    public override async ValueTask<ActionOutcome> RunAsync(ReadCart action, ActionContext context, CancellationToken cancellationToken)
    {
        var cart = await desk.CartAsync(cancellationToken);
        var catalog = await desk.CatalogAsync(cancellationToken);
        ResultProperty.Set(context, action.ResultProperty, ShopValues.Of(cart, catalog, context.Locale));
        return ActionOutcome.Done;
    }
}
