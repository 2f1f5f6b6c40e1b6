using BotTutor.Dialogs;
using BotTutor.Expressions;

namespace BotTutor.Conversation.Shop;

/// <summary>Reads who the shop is.</summary>
[DialogKind("BotTutor.ReadShop")]
public sealed record ReadShop : DialogAction
{
    /// <summary>Gets where the shop goes: <c>name, about, address, city, phone</c>.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class ReadShopHandler(ShopDesk desk) : ActionHandler<ReadShop>
{
    public override async ValueTask<ActionOutcome> RunAsync(ReadShop action, ActionContext context, CancellationToken cancellationToken)
    {
        var shop = await desk.ProfileAsync(cancellationToken);
        ResultProperty.Set(context, action.ResultProperty, new ValueObject
        {
            ["name"] = shop.Name,
            ["about"] = shop.About.In(context.Locale),
            ["address"] = $"{shop.Address}, {shop.City}",
            ["city"] = shop.City,
            ["phone"] = shop.Phone.ToString(),
        });
        return ActionOutcome.Done;
    }
}
