using System.Diagnostics;
using BotTutor.Dialogs;
using BotTutor.Expressions;
using BotTutor.Shop;
using BotTutor.Shop.Products;
using BotTutor.Shop.Restocks;
using AskRestockNoticeUseCase = BotTutor.Shop.Restocks.AskRestockNotice;

namespace BotTutor.Conversation.Shop;

/// <summary>
/// Keeps the buyer's wish to hear when sold-out goods can be had again. The dialog branches on <c>outcome</c>: <c>kept</c>, <c>already</c>,
/// <c>inStock</c> or <c>unknown</c>.
/// </summary>
[DialogKind("BotTutor.AskRestockNotice")]
public sealed record AskRestockNotice : DialogAction
{
    /// <summary>Gets the stock code; usually of what was talked about.</summary>
    public required Dynamic<string> Sku { get; init; }

    /// <summary>Gets where the result goes: <c>outcome, variant</c>.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class AskRestockNoticeHandler(ShopDesk desk, AskRestockNoticeUseCase asking) : ActionHandler<AskRestockNotice>
{
    public override async ValueTask<ActionOutcome> RunAsync(AskRestockNotice action, ActionContext context, CancellationToken cancellationToken)
    {
        var (outcome, offer) = await asking.RunAsync(desk.Shop, desk.Buyer, new Sku(action.Sku.In(context) ?? ""), desk.Now, cancellationToken) switch
        {
            NoticeAsking.Kept { Offer: var wanted } => ("kept", wanted),
            NoticeAsking.AlreadyKept { Offer: var wanted } => ("already", wanted),
            NoticeAsking.InStock { Offer: var wanted } => ("inStock", wanted),
            NoticeAsking.Unknown => ("unknown", (Offer?)null),
            _ => throw new UnreachableException(),
        };
        ResultProperty.Set(context, action.ResultProperty, new ValueObject
        {
            ["outcome"] = outcome,
            ["variant"] = offer is null ? Value.Null : ShopValues.Of(offer, context.Locale),
        });
        return ActionOutcome.Done;
    }
}
