using BotTutor.Dialogs;
using BotTutor.Expressions;

namespace BotTutor.Conversation.Shop;

/// <summary>Reads everything that the shop sells, in the shop's order.</summary>
[DialogKind("BotTutor.ListProducts")]
public sealed record ListProducts : DialogAction
{
    /// <summary>Gets where the list of products goes.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class ListProductsHandler(ShopDesk desk) : ActionHandler<ListProducts>
{
    public override async ValueTask<ActionOutcome> RunAsync(ListProducts action, ActionContext context, CancellationToken cancellationToken)
    {
        var catalog = await desk.CatalogAsync(cancellationToken);
        ResultProperty.Set(context, action.ResultProperty, new ValueArray(catalog.Products.Select(product => (Value)ShopValues.Of(product, context.Locale))));
        return ActionOutcome.Done;
    }
}
