using BotTutor.Dialogs;

namespace BotTutor.Conversation.Shop;

/// <summary>Brings the buyer to the till, or back to where they left it.</summary>
[DialogKind("BotTutor.OpenCheckout")]
public sealed record OpenCheckout : DialogAction
{
    /// <summary>Gets whether to forget what was told before.</summary>
    public Dynamic<bool>? Afresh { get; init; }

    /// <summary>Gets where the till goes, see <see cref="CheckoutValues"/>.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class OpenCheckoutHandler(ShopDesk desk, CheckoutDesk till) : ActionHandler<OpenCheckout>
{
    public override async ValueTask<ActionOutcome> RunAsync(OpenCheckout action, ActionContext context, CancellationToken cancellationToken)
    {
        var checkout = await till.OpenAsync(action.Afresh.In(context), cancellationToken);
        var quote = await till.QuoteAsync(checkout, cancellationToken);
        var shop = await desk.ProfileAsync(cancellationToken);
        ResultProperty.Set(context, action.ResultProperty, CheckoutValues.Of(checkout, quote, shop, context.Locale));
        return ActionOutcome.Done;
    }
}
