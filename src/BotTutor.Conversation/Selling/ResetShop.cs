using BotTutor.Content.Shops;
using BotTutor.Dialogs;
using BotTutor.Expressions;

namespace BotTutor.Conversation.Selling;

/// <summary>
/// Puts the shop back to what its files say, for its seller: prices and opening stock, no carts, orders or wishes. The dialog branches on <c>outcome</c>:
/// <c>reset</c>, or <c>noFiles</c> where the shop does not come from files.
/// </summary>
[DialogKind("BotTutor.ResetShop")]
public sealed record ResetShop : DialogAction
{
    /// <summary>Gets where the result goes: <c>outcome</c>.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class ResetShopHandler(SellerDesk desk, IShopFiles files, SeedShop seed) : ActionHandler<ResetShop>
{
    public override async ValueTask<ActionOutcome> RunAsync(ResetShop action, ActionContext context, CancellationToken cancellationToken)
    {
        await desk.DemandSellerAsync(cancellationToken);
        var content = files.Find(desk.Shop.Shop);
        if (content is not null)
        {
            await seed.ResetAsync(content, cancellationToken);
        }

        ResultProperty.Set(context, action.ResultProperty, new ValueObject { ["outcome"] = content is null ? "noFiles" : "reset" });
        return ActionOutcome.Done;
    }
}
