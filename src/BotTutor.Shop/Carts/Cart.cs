using BotTutor.Shop.Products;

namespace BotTutor.Shop.Carts;

/// <summary>What a buyer means to order. Nothing enters it beyond what is in stock at that moment.</summary>
public sealed record Cart(ShopId Shop, BuyerId Buyer)
{
    /// <summary>In the order in which they were first added; each Sku once, each quantity at least 1.</summary>
    public IReadOnlyList<Pieces> Lines { get; init; } = [];

    public bool IsEmpty => Lines.Count == 0;

    public int QuantityOf(Sku sku) => Lines.FirstOrDefault(line => line.Sku == sku)?.Quantity ?? 0;

    /// <summary>Adds <paramref name="quantity"/> more, or says why not.</summary>
    public Addition Add(Offer offer, int quantity)
    {
        var variant = offer.Variant;
        var held = QuantityOf(variant.Sku);
        var left = Math.Max(0, variant.Stock - held);

        if (quantity < 1)
        {
            return new Addition.NothingToAdd();
        }

        // Compared with what is left, not summed first: a buyer may say any number, and a sum could overflow.
        return quantity > left
            ? new Addition.OutOfStock(offer, held, left)
            : new Addition.Added(With(variant.Sku, held + quantity), offer, held + quantity);
    }

    /// <summary>Makes the quantity exactly this; 0 takes the line out.</summary>
    public Change SetQuantity(Offer offer, int quantity)
    {
        var variant = offer.Variant;
        return quantity switch
        {
            < 0 => new Change.NotANumberOfPieces(),
            0 => new Change.Removed(Remove(variant.Sku), offer),
            _ when quantity > variant.Stock => new Change.OutOfStock(offer, Math.Max(0, variant.Stock)),
            _ => new Change.Changed(With(variant.Sku, quantity), offer, quantity),
        };
    }

    /// <summary>Takes a line out; a Sku that is not there changes nothing.</summary>
    public Cart Remove(Sku sku) => this with { Lines = [.. Lines.Where(line => line.Sku != sku)] };

    public Cart Emptied() => this with { Lines = [] };

    /// <summary>What can no longer be had as the cart has it, because others bought meanwhile.</summary>
    public IReadOnlyList<Shortage> ShortagesIn(Catalog catalog) =>
        [.. from line in Lines
            let left = Math.Max(0, catalog.Find(line.Sku)?.Variant.Stock ?? 0)
            where line.Quantity > left
            select new Shortage(line.Sku, line.Quantity, left)];

    /// <summary>The cart cut down to what is left; lines of which nothing is left go.</summary>
    public Cart FitTo(Catalog catalog) => this with
    {
        Lines = [.. from line in Lines
                    let left = catalog.Find(line.Sku)?.Variant.Stock ?? 0
                    where left > 0
                    select line with { Quantity = Math.Min(line.Quantity, left) }],
    };

    private Cart With(Sku sku, int quantity)
    {
        var line = new Pieces(sku, quantity);
        return this with
        {
            Lines = QuantityOf(sku) == 0 ? [.. Lines, line] : [.. Lines.Select(old => old.Sku == sku ? line : old)],
        };
    }

    /// <summary>How an attempt to add to a cart came out.</summary>
    public abstract record Addition
    {
        private Addition()
        {
        }

        /// <param name="Cart">The cart with the goods in it.</param>
        /// <param name="Offer">What was added.</param>
        /// <param name="Quantity">How many of it the cart holds now.</param>
        public sealed record Added(Cart Cart, Offer Offer, int Quantity) : Addition;

        /// <summary>The cart holds <paramref name="Held"/>, and only <paramref name="Left"/> more can be had.</summary>
        public sealed record OutOfStock(Offer Offer, int Held, int Left) : Addition;

        /// <summary>The buyer asked for none, or for fewer than none.</summary>
        public sealed record NothingToAdd : Addition;
    }

    /// <summary>How an attempt to change a line came out.</summary>
    public abstract record Change
    {
        private Change()
        {
        }

        public sealed record Changed(Cart Cart, Offer Offer, int Quantity) : Change;

        public sealed record Removed(Cart Cart, Offer Offer) : Change;

        /// <summary>No more than <paramref name="Left"/> can be had in all.</summary>
        public sealed record OutOfStock(Offer Offer, int Left) : Change;

        /// <summary>Fewer than none.</summary>
        public sealed record NotANumberOfPieces : Change;
    }
}
