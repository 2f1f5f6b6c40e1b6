using BotTutor.Dialogs;
using BotTutor.Shop;
using BotTutor.Shop.Carts;

namespace BotTutor.Turns.Tests;

/// <summary>Puts one more mug into the only buyer's cart, through the port.</summary>
[DialogKind("Test.TakeMug")]
internal sealed record TakeMug : DialogAction;

internal sealed class TakeMugHandler(ICarts carts) : ActionHandler<TakeMug>
{
    public static ShopId Shop { get; } = new("mugs");

    public static BuyerId Buyer { get; } = new(new Guid("0199aaaa-0000-7000-8000-000000000001"));

    public static Sku Mug { get; } = new("MUG");

    public override async ValueTask<ActionOutcome> RunAsync(TakeMug action, ActionContext context, CancellationToken cancellationToken)
    {
        var cart = await carts.GetAsync(Shop, Buyer, cancellationToken);
        await carts.SaveAsync(cart with { Lines = [new(Mug, cart.QuantityOf(Mug) + 1)] }, cancellationToken);
        return ActionOutcome.Done;
    }
}
