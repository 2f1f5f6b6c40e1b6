using System.Globalization;
using BotTutor.Conversation.Shop;
using BotTutor.Dialogs;
using BotTutor.Expressions;
using BotTutor.Shop.Orders;

namespace BotTutor.Conversation.Selling;

/// <summary>Adds up the shop's day for its seller.</summary>
[DialogKind("BotTutor.ReadDay")]
public sealed record ReadDay : DialogAction
{
    /// <summary>Gets where the result goes: <c>day, orders, cancelled, revenue, paid, pieces, toConfirm, toPack, toShip, best, low</c>.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class ReadDayHandler(SellerDesk desk, SummarizeDay summaries) : ActionHandler<ReadDay>
{
    private const int MostLow = 3;

    public override async ValueTask<ActionOutcome> RunAsync(ReadDay action, ActionContext context, CancellationToken cancellationToken)
    {
        await desk.DemandSellerAsync(cancellationToken);
        var day = await summaries.RunAsync(desk.Shop.Shop, desk.Shop.Now, cancellationToken)
            ?? throw new InvalidOperationException($"The shop '{desk.Shop.Shop}' is not in the store.");
        ResultProperty.Set(context, action.ResultProperty, new ValueObject
        {
            ["day"] = day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["orders"] = day.Orders,
            ["cancelled"] = day.Cancelled,
            ["revenue"] = day.Revenue.Rupiah,
            ["paid"] = day.Paid.Rupiah,
            ["pieces"] = day.Pieces,
            ["toConfirm"] = day.ToConfirm,
            ["toPack"] = day.ToPack,
            ["toShip"] = day.ToShip,
            ["best"] = new ValueArray(day.BestSellers.Select(goods => (Value)new ValueObject { ["title"] = goods.Title.In(context.Locale), ["quantity"] = goods.Quantity })),
            ["low"] = new ValueArray(day.LowStock.Take(MostLow).Select(offer => (Value)ShopValues.Of(offer, context.Locale))),
            ["lowCount"] = day.LowStock.Count,
        });
        return ActionOutcome.Done;
    }
}
