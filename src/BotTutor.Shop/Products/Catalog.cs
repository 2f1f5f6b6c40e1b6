namespace BotTutor.Shop.Products;

/// <summary>Everything that one shop sells, as it stood when it was read. It does not change; selling makes the next one.</summary>
public sealed class Catalog
{
    private readonly Dictionary<ProductId, Product> _products;
    private readonly Dictionary<Sku, Offer> _offers;

    /// <param name="shop">Whose catalogue this is.</param>
    /// <param name="edition">See <see cref="Edition"/>.</param>
    /// <param name="categories">In the order in which they are shown.</param>
    /// <param name="products">In the order in which they are shown; each has a variant, and no two share an id or a Sku.</param>
    public Catalog(ShopId shop, string edition, IReadOnlyList<Category> categories, IReadOnlyList<Product> products)
    {
        Shop = shop;
        Edition = edition;
        Categories = categories;
        Products = products;
        _products = products.ToDictionary(product => product.Id);
        _offers = products
            .SelectMany(product => product.Variants, (product, variant) => new Offer(product, variant))
            .ToDictionary(offer => offer.Variant.Sku);
    }

    public ShopId Shop { get; }

    /// <summary>Names the content that this catalogue was last brought up to. Selling does not change it; new content does.</summary>
    public string Edition { get; }

    public IReadOnlyList<Category> Categories { get; }

    /// <summary>What or whom products may suit, in the order in which they are shown.</summary>
    public IReadOnlyList<Tag> Tags { get; init; } = [];

    public IReadOnlyList<Product> Products { get; }

    /// <summary>Every variant of every product, in the order in which they are shown.</summary>
    public IEnumerable<Offer> Offers => _offers.Values;

    public Product? Find(ProductId id) => _products.GetValueOrDefault(id);

    public Offer? Find(Sku sku) => sku.Code is null ? null : _offers.GetValueOrDefault(sku);

    /// <summary>Finds products by words, price, shelf and tags, best first.</summary>
    public IReadOnlyList<CatalogHit> Search(CatalogQuery query) => CatalogSearch.Run(this, query);

    /// <summary>A part of what a search finds that fits a phone.</summary>
    /// <param name="query">What is looked for.</param>
    /// <param name="page">From 1; one beyond the last shows the last.</param>
    /// <param name="size">How many products are on a page, from 1 to 50.</param>
    public CatalogPage Page(CatalogQuery query, int page, int size = CatalogPage.UsualSize) => CatalogPage.Of(Search(query), page, size);

    /// <summary>What to offer instead of <paramref name="wanted"/>: in stock, most alike first, at most <paramref name="most"/>.</summary>
    public IReadOnlyList<Offer> AlternativesTo(Product wanted, int most) => CatalogAlternatives.Find(this, wanted, most);

    /// <summary>What to offer instead of one variant: its siblings first, then other products.</summary>
    public IReadOnlyList<Offer> AlternativesTo(Offer wanted, int most) => CatalogAlternatives.Find(this, wanted, most);

    /// <summary>What costs less than <paramref name="wanted"/> and is in stock: its siblings first, then the same shelf, at most <paramref name="most"/>, the dearest first.</summary>
    public IReadOnlyList<Offer> CheaperThan(Offer wanted, int most) => CatalogAlternatives.Cheaper(this, wanted, most);

    /// <summary>The same catalogue with other products, for whoever brings it up to date.</summary>
    public Catalog With(IReadOnlyList<Product> products) => new(Shop, Edition, Categories, products) { Tags = Tags };
}
