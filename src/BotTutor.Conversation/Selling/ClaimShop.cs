using System.Diagnostics;
using BotTutor.Dialogs;
using BotTutor.Expressions;
using BotTutor.Shop.Staff;
using ClaimShopUseCase = BotTutor.Shop.Staff.ClaimShop;

namespace BotTutor.Conversation.Selling;

/// <summary>
/// Finds out whether the person manages the shop, or makes them a seller by the code of its owner. The dialog branches on <c>outcome</c>:
/// <c>claimed</c>, <c>seller</c>, <c>noCode</c> (no seller, and no code in the message), <c>wrongCode</c> or <c>oldCode</c>.
/// </summary>
[DialogKind("BotTutor.ClaimShop")]
public sealed record ClaimShop : DialogAction
{
    /// <summary>Gets the message; its last word or two may be the code.</summary>
    public Dynamic<string>? Text { get; init; }

    /// <summary>Gets where the result goes: <c>outcome, shop</c>.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class ClaimShopHandler(SellerDesk desk, ClaimShopUseCase claims) : ActionHandler<ClaimShop>
{
    public override async ValueTask<ActionOutcome> RunAsync(ClaimShop action, ActionContext context, CancellationToken cancellationToken)
    {
        ResultProperty.Set(context, action.ResultProperty, new ValueObject
        {
            ["outcome"] = await ClaimAsync(CodeIn(action.Text.In(context)), cancellationToken),
            ["shop"] = (await desk.Shop.ProfileAsync(cancellationToken)).Name,
        });
        return ActionOutcome.Done;
    }

    /// <summary>People write the code in one piece, or in two with a hyphen or a blank between.</summary>
    private static string? CodeIn(string? text)
    {
        var words = (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words is [.., var last] && ClaimWords.Read(last) is { } whole ? whole
            : words is [.., var first, var second] ? ClaimWords.Read(first + second)
            : null;
    }

    private async Task<string> ClaimAsync(string? code, CancellationToken cancellationToken)
    {
        if (await desk.IsSellerAsync(cancellationToken))
        {
            return "seller";
        }

        return code is null ? "noCode" : await claims.RunAsync(code, desk.Seller, desk.Shop.Now, cancellationToken) switch
        {
            Claim.Claimed => "claimed",
            Claim.AlreadySeller => "seller",
            Claim.Unknown => "wrongCode",
            Claim.Expired or Claim.Used => "oldCode",
            _ => throw new UnreachableException(),
        };
    }
}
