using System.Diagnostics;
using BotTutor.Shop;
using BotTutor.Shop.Carts;
using BotTutor.Shop.Products;

namespace BotTutor.Conversation.Shop;

/// <summary>Changes how many of something the cart holds, where a person says only a number, or a number and what it is for.</summary>
internal sealed class CartChange(ShopDesk desk, ICarts carts)
{
    /// <param name="quantity">How many it should be; 0 takes the goods out.</param>
    /// <param name="product">The product that was named, if one was.</param>
    /// <param name="variants">The variants that were named.</param>
    /// <param name="focus">What is meant where nothing was named, as far as the cart holds it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Outcome> SetAsync(int quantity, string? product, IReadOnlyList<string> variants, Sku? focus, CancellationToken cancellationToken)
    {
        var catalog = await desk.CatalogAsync(cancellationToken);
        var cart = await desk.CartAsync(cancellationToken);
        var remembered = product is null && variants.Count == 0 && focus is { } sku && cart.QuantityOf(sku) > 0 ? catalog.Find(sku) : null;
        if ((remembered ?? LineMeant(cart, catalog, product, variants)) is not { } offer)
        {
            return new Outcome.Unclear();
        }

        switch (cart.SetQuantity(offer, quantity))
        {
            case Cart.Change.Changed { Cart: var changed }:
                await carts.SaveAsync(changed, cancellationToken);
                return new Outcome.Changed(offer, quantity);

            case Cart.Change.Removed { Cart: var changed }:
                await carts.SaveAsync(changed, cancellationToken);
                return new Outcome.Changed(offer, 0);

            case Cart.Change.OutOfStock { Left: var left }:
                return new Outcome.OutOfStock(offer, left);

            case Cart.Change.NotANumberOfPieces:
                return new Outcome.Unclear();

            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Takes another variant of the same product instead of what lies in the cart ("eh 250 ml aja").</summary>
    /// <param name="focus">What lies there.</param>
    /// <param name="variants">The variants that were named.</param>
    /// <param name="quantity">How many; as many as of the other unless said.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Outcome> ExchangeAsync(Sku focus, IReadOnlyList<string> variants, int? quantity, CancellationToken cancellationToken)
    {
        var catalog = await desk.CatalogAsync(cancellationToken);
        var cart = await desk.CartAsync(cancellationToken);
        var held = cart.QuantityOf(focus);
        if (held == 0
            || catalog.Find(focus) is not { Product: var product }
            || OfferFinder.Find(catalog, product.Id.Value, variants, focus: null) is not OfferFinder.Finding.Found { Offer: var other, IsChosen: true })
        {
            return new Outcome.Unclear();
        }

        switch (cart.Remove(focus).SetQuantity(other, Math.Max(1, quantity ?? held)))
        {
            case Cart.Change.Changed { Cart: var changed, Quantity: var now }:
                await carts.SaveAsync(changed, cancellationToken);
                return new Outcome.Changed(other, now);

            case Cart.Change.OutOfStock { Left: var left }:
                return new Outcome.OutOfStock(other, left);

            default:
                return new Outcome.Unclear();
        }
    }

    /// <summary>The only line there is, or the only one that fits what was named.</summary>
    private static Offer? LineMeant(Cart cart, Catalog catalog, string? product, IReadOnlyList<string> variants)
    {
        var offers = cart.Lines.Select(line => catalog.Find(line.Sku)).OfType<Offer>();
        return GoodsVocabulary.OnlyFitting(offers.Where(offer => product is null || offer.Product.Id.Value == product), offer => offer.Variant, variants);
    }

    /// <summary>How an attempt to change a quantity came out.</summary>
    public abstract record Outcome
    {
        private Outcome()
        {
        }

        /// <param name="Offer">What was changed.</param>
        /// <param name="Quantity">How many of it the cart holds now.</param>
        public sealed record Changed(Offer Offer, int Quantity) : Outcome;

        public sealed record OutOfStock(Offer Offer, int Left) : Outcome;

        /// <summary>Several lines may be meant, or none.</summary>
        public sealed record Unclear : Outcome;
    }
}
