using BotTutor.Dialogs;
using BotTutor.Expressions;
using BotTutor.Shop;
using BotTutor.Shop.Products;

namespace BotTutor.Conversation.Shop;

/// <summary>Looks for goods by words and price, page by page. The dialog branches on <c>outcome</c>: <c>found</c> or <c>none</c>.</summary>
[DialogKind("BotTutor.SearchProducts")]
public sealed record SearchProducts : DialogAction
{
    /// <summary>Gets what the person looks for, in their words; everything unless said.</summary>
    public Dynamic<string>? Words { get; init; }

    /// <summary>Gets the most a piece may cost, in rupiah.</summary>
    public Dynamic<Value>? AtMost { get; init; }

    /// <summary>Gets the least a piece should cost, in rupiah.</summary>
    public Dynamic<Value>? AtLeast { get; init; }

    /// <summary>Gets the page, from 0; a page has five products.</summary>
    public Dynamic<int>? Page { get; init; }

    /// <summary>Gets where the result goes: <c>outcome, products, total, page, more</c>.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class SearchProductsHandler(ShopDesk desk) : ActionHandler<SearchProducts>
{
    public override async ValueTask<ActionOutcome> RunAsync(SearchProducts action, ActionContext context, CancellationToken cancellationToken)
    {
        var catalog = await desk.CatalogAsync(cancellationToken);
        var query = new CatalogQuery
        {
            Words = action.Words.In(context) ?? "",
            AtLeast = Limit(action.AtLeast, context),
            AtMost = Limit(action.AtMost, context),
        };
        var page = Math.Max(0, action.Page.In(context));
        var found = catalog.Page(query, page + 1);

        // Beyond the last page a catalogue shows the last one again; who asks for more there has seen it all.
        IReadOnlyList<CatalogHit> shown = found.Page == page + 1 ? found.Hits : [];
        ResultProperty.Set(context, action.ResultProperty, new ValueObject
        {
            ["outcome"] = shown.Count > 0 ? "found" : "none",
            ["products"] = new ValueArray(shown.Select(hit => (Value)ShopValues.Of(hit.Product, context.Locale))),
            ["total"] = found.Total,
            ["page"] = page,
            ["more"] = page + 1 < found.Pages,
        });
        return ActionOutcome.Done;
    }

    private static Money? Limit(Dynamic<Value>? limit, ActionContext context) =>
        SpokenEntity.Quantity(limit.In(context)) is { } rupiah and > 0 ? new Money(rupiah) : null;
}
