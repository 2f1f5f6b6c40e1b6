using BotTutor.Dialogs;
using BotTutor.Expressions;
using BotTutor.Shop;
using BotTutor.Shop.Carts;
using BotTutor.Shop.Products;

namespace BotTutor.Conversation.Shop;

/// <summary>
/// Puts all goods that one message names into the buyer's cart. The dialog branches on <c>outcome</c>: <c>several</c>, or <c>one</c> when the message names
/// one thing only, and then nothing is done.
/// </summary>
[DialogKind("BotTutor.AddSeveral")]
public sealed record AddSeveral : DialogAction
{
    /// <summary>Gets what was recognized in the message, with <c>$instance</c>.</summary>
    public required Dynamic<Value> Entities { get; init; }

    /// <summary>Gets the stock code of what was talked about last.</summary>
    public Dynamic<string>? Focus { get; init; }

    /// <summary>
    /// Gets where the result goes: <c>outcome</c>, <c>added</c> (title, quantity, total), <c>total</c> of these, <c>open</c> (a product whose variant has to be
    /// chosen, with its quantity), <c>short</c> (title, left) and <c>unclear</c>, how many could not be told.
    /// </summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class AddSeveralHandler(ShopDesk desk, ICarts carts) : ActionHandler<AddSeveral>
{
    public override async ValueTask<ActionOutcome> RunAsync(AddSeveral action, ActionContext context, CancellationToken cancellationToken)
    {
        var lines = SpokenLine.Of(action.Entities.In(context).AsObject() ?? []);
        if (lines.Count < 2)
        {
            ResultProperty.Set(context, action.ResultProperty, new ValueObject { ["outcome"] = "one" });
            return ActionOutcome.Done;
        }

        var catalog = await desk.CatalogAsync(cancellationToken);
        var cart = await desk.CartAsync(cancellationToken);
        var focus = SpokenEntity.StockCode(action.Focus.In(context));
        var told = new Told(context.Locale);
        foreach (var line in lines)
        {
            cart = told.Add(cart, catalog, line, focus);
        }

        await carts.SaveAsync(cart, cancellationToken);
        ResultProperty.Set(context, action.ResultProperty, told.Result());
        return ActionOutcome.Done;
    }

    /// <summary>What the buyer hears of each line.</summary>
    private sealed class Told(string locale)
    {
        private readonly ValueArray _added = [];
        private readonly ValueArray _open = [];
        private readonly ValueArray _short = [];
        private Money _total = Money.Zero;
        private int _unclear;

        public Cart Add(Cart cart, Catalog catalog, SpokenLine line, Sku? focus)
        {
            var finding = OfferFinder.FindAmong(catalog, SpokenEntity.Candidates(line.Product), line.Variants, line.Product.IsNull ? focus : null);
            switch (finding)
            {
                case OfferFinder.Finding.Found { Offer: var offer, IsChosen: true }:
                    return Add(cart, offer, line.Quantity ?? 1);

                case OfferFinder.Finding.Found { Offer.Product: var product }:
                    _open.Add(Open(product, line));
                    return cart;

                case OfferFinder.Finding.UnknownVariant { Product: var product }:
                    _open.Add(Open(product, line));
                    return cart;

                default:
                    _unclear++;
                    return cart;
            }
        }

        public ValueObject Result() => new()
        {
            ["outcome"] = "several",
            ["added"] = _added,
            ["total"] = _total.Rupiah,
            ["open"] = _open,
            ["short"] = _short,
            ["unclear"] = _unclear,
        };

        private Cart Add(Cart cart, Offer offer, int quantity)
        {
            switch (cart.Add(offer, quantity))
            {
                case Cart.Addition.Added { Cart: var filled }:
                    _total += offer.Variant.Price * quantity;
                    _added.Add(new ValueObject
                    {
                        ["sku"] = offer.Variant.Sku.Code,
                        ["title"] = offer.ShortTitle.In(locale),
                        ["quantity"] = quantity,
                        ["price"] = offer.Variant.Price.Rupiah,
                        ["total"] = (offer.Variant.Price * quantity).Rupiah,
                    });
                    return filled;

                case Cart.Addition.OutOfStock { Left: var left }:
                    _short.Add(new ValueObject { ["title"] = offer.ShortTitle.In(locale), ["left"] = left });
                    return cart;

                default:
                    _unclear++;
                    return cart;
            }
        }

        private ValueObject Open(Product product, SpokenLine line)
        {
            var values = ShopValues.Of(product, locale);
            values["quantity"] = line.Quantity ?? 1;
            values["sku"] = product.Usual.Sku.Code;
            return values;
        }
    }
}
