using BotTutor.Dialogs;
using BotTutor.Expressions;
using BotTutor.Shop.Orders;
using BotTutor.Shop.Products;

namespace BotTutor.Conversation.Shop;

/// <summary>
/// Reads what buyers ordered most of lately. The dialog branches on <c>outcome</c>: <c>sold</c>, <c>recommended</c> (nobody ordered yet: what the shop
/// itself marks), or <c>none</c>.
/// </summary>
[DialogKind("BotTutor.ReadBestSellers")]
public sealed record ReadBestSellers : DialogAction
{
    /// <summary>Gets where the result goes: <c>outcome, products</c>.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class ReadBestSellersHandler(ShopDesk desk, ListBestSellers sellers) : ActionHandler<ReadBestSellers>
{
    private const int Most = 3;

    /// <summary>The tag by which a catalogue marks what its shop recommends.</summary>
    private const string Recommended = "andalan";

    public override async ValueTask<ActionOutcome> RunAsync(ReadBestSellers action, ActionContext context, CancellationToken cancellationToken)
    {
        var sold = await sellers.RunAsync(desk.Shop, desk.Now, Most, cancellationToken);
        var catalog = await desk.CatalogAsync(cancellationToken);
        var products = sold.Count > 0 ? sold : catalog.Search(new CatalogQuery { Tags = [Recommended], InStockOnly = true }).Select(hit => hit.Product).Take(Most).ToList();
        ResultProperty.Set(context, action.ResultProperty, new ValueObject
        {
            ["outcome"] = sold.Count > 0 ? "sold" : products.Count > 0 ? "recommended" : "none",
            ["products"] = new ValueArray(products.Select(product => (Value)ShopValues.Of(product, context.Locale))),
        });
        return ActionOutcome.Done;
    }
}
