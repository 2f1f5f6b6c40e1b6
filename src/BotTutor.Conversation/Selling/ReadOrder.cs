using BotTutor.Conversation.Shop;
using BotTutor.Dialogs;
using BotTutor.Expressions;

namespace BotTutor.Conversation.Selling;

/// <summary>Reads one order for the seller. The dialog branches on <c>outcome</c>: <c>one</c>, <c>which</c> or <c>notFound</c>.</summary>
[DialogKind("BotTutor.ReadOrder")]
public sealed record ReadOrder : DialogAction
{
    /// <summary>Gets the order number or its end.</summary>
    public Dynamic<Value>? Number { get; init; }

    /// <summary>Gets where the result goes: <c>outcome, order, orders</c>.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class ReadOrderHandler(SellerDesk desk, OrderFinder finder) : ActionHandler<ReadOrder>
{
    public override async ValueTask<ActionOutcome> RunAsync(ReadOrder action, ActionContext context, CancellationToken cancellationToken)
    {
        await desk.DemandSellerAsync(cancellationToken);
        var meant = await finder.FindAsync(SpokenEntity.Text(action.Number.In(context)), step: null, cancellationToken);
        var shop = await desk.Shop.ProfileAsync(cancellationToken);
        ResultProperty.Set(context, action.ResultProperty, new ValueObject
        {
            ["outcome"] = meant.Count switch { 0 => "notFound", 1 => "one", _ => "which" },
            ["order"] = meant is [var order] ? OrderValues.Of(order, shop, context.Locale) : Value.Null,
            ["orders"] = new ValueArray(meant.Take(3).Select(candidate => (Value)OrderValues.Of(candidate, shop, context.Locale))),
        });
        return ActionOutcome.Done;
    }
}
